// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.messages.Step;
import io.papertrends.schemas.Delivery;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;

/** A ledger in memory, which may be away for a while. */
final class RememberingLedger implements Ledger {

  final List<Delivery> records = new ArrayList<>();
  final List<String> buried = new ArrayList<>();
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
  public void bury(Step step, String reason) {
    buried.add(step.key() + ": " + reason);
  }

  /** What a process that starts now would know. */
  KnownDeliveries known() {
    return KnownDeliveries.of(records);
  }
}
