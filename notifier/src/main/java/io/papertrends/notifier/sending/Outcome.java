// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.sending;

import java.time.Duration;
import java.util.Optional;

/** What became of an attempt to send something. */
public sealed interface Outcome {

  /**
   * The receiver has it.
   *
   * @param reservation what went wrong all the same; may be empty
   */
  record Delivered(String reservation) implements Outcome {}

  /**
   * The receiver may take it another time.
   *
   * @param why a sentence without secrets
   * @param after how long the receiver wants to be left alone, if it says so
   */
  record Later(String why, Optional<Duration> after) implements Outcome {}

  /**
   * The receiver will never take it.
   *
   * @param why a sentence without secrets
   */
  record Refused(String why) implements Outcome {}
}
