// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;

/** Alert events that tests write to Kafka instead of the application. */
public final class SampleAlerts {

  static {
    // Builders use classes that Avro trusts once there is a serde.
    EventSerde.of(TrendAlert.class);
  }

  private SampleAlerts() {}

  /** The start of a burst on this day. */
  public static TrendAlert start(String id, String topic, String label, LocalDate day) {
    return TrendAlert.newBuilder()
        .setId(id)
        .setTopic(topic)
        .setLabel(label)
        .setKind("burst")
        .setPhase(AlertPhase.STARTED)
        .setWindowDays(7)
        .setFirstDay(day.minusDays(6))
        .setLastDay(day)
        .setStarted(day)
        .setObserved(30L)
        .setExpected(10.5)
        .setLift(2.7)
        .setP(1e-6)
        .setAdjustedP(1e-4)
        .setSeverity(Severity.MEDIUM)
        .setFinality(Finality.FINAL)
        .setMessage("")
        .build();
  }
}
