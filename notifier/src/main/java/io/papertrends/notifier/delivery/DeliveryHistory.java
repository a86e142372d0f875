// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

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
 * State of a channel as restored from the delivery log.
 *
 * @param deliveredKeys keys of alert events that were delivered or refused
 * @param planned a digest that was planned, but may not have been sent
 * @param lastDigest day of the last digest that was delivered or refused
 * @param position offset to resume from, if anything was ever sent
 */
record DeliveryHistory(
    Set<String> deliveredKeys,
    Optional<Delivery> planned,
    Optional<LocalDate> lastDigest,
    OptionalLong position) {

  /** Restores the state from the records of a channel, in order. */
  static DeliveryHistory of(List<Delivery> records) {
    Map<String, Delivery> latest = new LinkedHashMap<>();
    var position = OptionalLong.empty();
    for (var it : records) {
      latest.put(it.getId(), it);
      position = OptionalLong.of(it.getPosition());
    }
    var deliveredKeys = new HashSet<String>();
    Optional<Delivery> planned = Optional.empty();
    LocalDate lastDigest = null;
    for (var it : latest.values()) {
      if (it.getOutcome() == DeliveryOutcome.PLANNED) {
        planned = Optional.of(it);
        continue;
      }
      deliveredKeys.addAll(it.getSteps());
      var day = it.getDay();
      if (day != null && (lastDigest == null || day.isAfter(lastDigest))) {
        lastDigest = day;
      }
    }
    return new DeliveryHistory(deliveredKeys, planned, Optional.ofNullable(lastDigest), position);
  }
}
