// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import java.time.Duration;
import java.util.Optional;

/** Outcome of one attempt to send a message. */
public sealed interface Outcome {

  /**
   * The receiver accepted the message.
   *
   * @param warning a problem that did not prevent delivery; may be empty
   */
  record Delivered(String warning) implements Outcome {}

  /**
   * A temporary failure: the attempt can be repeated.
   *
   * @param why a sentence without secrets
   * @param retryAfter how long the receiver asks to wait, if it does
   */
  record RetryLater(String why, Optional<Duration> retryAfter) implements Outcome {}

  /**
   * A permanent failure: repeating the attempt is useless.
   *
   * @param why a sentence without secrets
   */
  record Refused(String why) implements Outcome {}
}
