// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.Metric;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** Number of entries in each state store of an instance. */
final class StateSizes {

  private final KafkaStreams streams;

  StateSizes(KafkaStreams streams) {
    this.streams = streams;
  }

  void show(Topology topology, MeterRegistry registry) {
    for (var store : stores(topology)) {
      Metric.STATE_ENTRIES.gauge(registry, () -> entries(store), store);
    }
  }

  private static Set<String> stores(Topology topology) {
    var stores = new TreeSet<String>();
    for (var part : topology.describe().subtopologies()) {
      for (var node : part.nodes()) {
        if (node instanceof Processor processor) {
          stores.addAll(processor.stores());
        }
      }
    }
    return stores;
  }

  /** NaN while the store is not available, and for stores of other kinds. */
  private double entries(String store) {
    try {
      var kind = QueryableStoreTypes.<Object, Object>keyValueStore();
      return streams
          .store(StoreQueryParameters.fromNameAndType(store, kind))
          .approximateNumEntries();
    } catch (InvalidStateStoreException | IllegalStateException e) {
      return Double.NaN;
    }
  }
}
