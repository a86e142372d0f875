// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.messages.Step;
import io.papertrends.schemas.Delivery;

/** Where a channel writes down what it did. */
interface Ledger {

  /**
   * Returns when it is safe.
   *
   * @throws org.apache.kafka.common.KafkaException if it is not
   */
  void record(Delivery delivery);

  /**
   * Puts a step that can't be delivered aside; returns when it is safe.
   *
   * @throws org.apache.kafka.common.KafkaException if it is not
   */
  void bury(Step step, String reason);
}
