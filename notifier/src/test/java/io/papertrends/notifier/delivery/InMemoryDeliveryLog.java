// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.schemas.Delivery;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;

/** A deliveryLog in memory, which may be away for a while. */
final class InMemoryDeliveryLog implements DeliveryLog {

  final List<Delivery> records = new ArrayList<>();
  final List<String> deadLettered = new ArrayList<>();
  int timesAway;

  @Override
  public void record(Delivery delivery) {
    if (timesAway > 0) {
      timesAway--;
      throw new TimeoutException("away");
    }
    records.add(delivery);
  }

  @Override
  public void deadLetter(AlertEvent event, String reason) {
    deadLettered.add(event.key() + ": " + reason);
  }

  /** What a process that starts now would know. */
  DeliveryHistory history() {
    return DeliveryHistory.of(records);
  }
}
