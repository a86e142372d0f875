// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.messages.AlertEvent;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** Queues alert events of one channel and sends them when they are due. Confined to one thread. */
interface ChannelSender {

  /** Longest time between two calls of {@link #sendDue}. */
  Duration IDLE = Duration.ofSeconds(1);

  /** Discards pending events and restores the state from the delivery log. */
  void restore(DeliveryHistory history);

  /** Adds an alert event, in the order of offsets. */
  void accept(AlertEvent event);

  /**
   * Makes at most one attempt to send what is due.
   *
   * @param isAtEnd whether all available events have been accepted
   * @return time until something may be due again
   */
  Duration sendDue(BooleanSupplier isAtEnd);

  /** Offset of the first pending event, from which to resume after a restart. */
  OptionalLong firstPendingOffset();

  /** Whether the consumer should be paused (backpressure). */
  boolean isFull();
}
