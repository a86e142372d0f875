// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The days whose papers are not in the counting task's store, or not all yet, with the request for
 * them. Days are counted from 1970-01-01.
 */
final class MissingDays {

  /** Name of the store. */
  static final String STORE = "missing-days";

  private final KeyValueStore<Integer, MissingDay> store;
  private final TreeMap<Integer, MissingDay> days = new TreeMap<>();

  MissingDays(KeyValueStore<Integer, MissingDay> store) {
    this.store = store;
    try (var all = store.all()) {
      all.forEachRemaining(it -> days.put(it.key, it.value));
    }
  }

  /** Adds a day, which has not been requested. */
  void add(int day) {
    put(day, new MissingDay(null, List.of()));
  }

  boolean contains(int day) {
    return days.containsKey(day);
  }

  /** Whether any of these days is missing, both inclusive. */
  boolean containsAny(int first, int last) {
    return !days.subMap(first, true, last, true).isEmpty();
  }

  /** Whether a day is missing and has not been requested. */
  boolean isNotRequested(int day) {
    return contains(day) && days.get(day).getRequest() == null;
  }

  /** The days of these that have not been requested, both inclusive. */
  List<Integer> notRequested(int first, int last) {
    return days.subMap(first, true, last, true).entrySet().stream()
        .filter(it -> it.getValue().getRequest() == null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Number of days that have been requested and are still missing. */
  long requested() {
    return days.values().stream().filter(it -> it.getRequest() != null).count();
  }

  /** Records that a missing day was requested from these input partitions. */
  void request(int day, long request, List<Integer> partitions) {
    put(day, new MissingDay(request, partitions));
  }

  /** Whether the day is missing and this is the latest request for it. */
  boolean isAwaited(int day, Long request) {
    return contains(day) && request.equals(days.get(day).getRequest());
  }

  /**
   * Records that all papers of a requested day from a partition have arrived; returns whether all
   * partitions have answered, so that the day is no longer missing.
   */
  boolean partitionAnswered(int day, int partition) {
    var known = days.get(day);
    var left = known.getPartitions().stream().filter(it -> it != partition).toList();
    if (!left.isEmpty()) {
      put(day, new MissingDay(known.getRequest(), left));
      return false;
    }
    days.remove(day);
    store.delete(day);
    return true;
  }

  private void put(int day, MissingDay now) {
    days.put(day, now);
    store.put(day, now);
  }
}
