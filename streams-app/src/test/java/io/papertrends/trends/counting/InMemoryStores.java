// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Stores for tests of what is kept in them. */
final class InMemoryStores {

  private InMemoryStores() {}

  static <K, V> KeyValueStore<K, V> of(Serde<K> keys, Serde<V> values) {
    KeyValueStore<K, V> store = Stores.keyValueStoreBuilder(
            Stores.inMemoryKeyValueStore("store"), keys, values)
        .withLoggingDisabled()
        .withCachingDisabled()
        .build();
    store.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), store);
    return store;
  }
}
