// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.schemas.Delivery;
import io.papertrends.schemas.DeliveryOutcome;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What Kafka knows of a channel.
 *
 * @param steps keys of the steps that are done with
 * @param planned a digest of which it is not known whether it was sent
 * @param lastDigest day of the last digest that is done with
 * @param position where to go on reading, if anything was ever sent
 */
record KnownDeliveries(
    Set<String> steps,
    Optional<Delivery> planned,
    Optional<LocalDate> lastDigest,
    OptionalLong position) {

  /** From a channel's records, in their order. */
  static KnownDeliveries of(List<Delivery> records) {
    Map<String, Delivery> latest = new LinkedHashMap<>();
    var position = OptionalLong.empty();
    for (var it : records) {
      latest.put(it.getId(), it);
      position = OptionalLong.of(it.getPosition());
    }
    var steps = new HashSet<String>();
    Optional<Delivery> planned = Optional.empty();
    LocalDate lastDigest = null;
    for (var it : latest.values()) {
      if (it.getOutcome() == DeliveryOutcome.PLANNED) {
        planned = Optional.of(it);
        continue;
      }
      steps.addAll(it.getSteps());
      var day = it.getDay();
      if (day != null && (lastDigest == null || day.isAfter(lastDigest))) {
        lastDigest = day;
      }
    }
    return new KnownDeliveries(steps, planned, Optional.ofNullable(lastDigest), position);
  }
}
