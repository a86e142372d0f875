// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.schemas.Delivery;

/** Durable record of what a channel has delivered. */
interface DeliveryLog {

  /**
   * Appends a delivery and returns when it is durable.
   *
   * @throws org.apache.kafka.common.KafkaException if it could not be written
   */
  void record(Delivery delivery);

  /**
   * Writes an undeliverable event to the dead letters and returns when it is durable.
   *
   * @throws org.apache.kafka.common.KafkaException if it could not be written
   */
  void deadLetter(AlertEvent event, String reason);
}
