// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.messages.Step;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** What a channel does with the steps that it is given, in their order. Used by one thread. */
interface Courier {

  /** How long it may sleep when there is nothing to do. */
  Duration IDLE = Duration.ofSeconds(1);

  /** Forgets the steps in hand, and begins with what Kafka knows. */
  void begin(KnownDeliveries known);

  /** Is given a step. */
  void take(Step step);

  /**
   * Does one thing that is due, if any.
   *
   * @param isAtEnd tells whether all steps have been given that there are
   * @return how long there is nothing more to do
   */
  Duration work(BooleanSupplier isAtEnd);

  /** The offset of the first step in hand. */
  OptionalLong outstanding();

  /** Whether it wants no more steps for now. */
  boolean isFull();
}
