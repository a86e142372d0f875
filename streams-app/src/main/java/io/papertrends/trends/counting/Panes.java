// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;

/** The panes by day, in a store, with the ones used last decoded on the heap. */
final class Panes {

  /** The longest window and the one before it, with room for late papers. */
  private static final int CACHED = 128;

  private final KeyValueStore<Integer, Pane> store;
  private final Map<Integer, Pane> cache = new LinkedHashMap<>(CACHED, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Pane> eldest) {
      return size() > CACHED;
    }
  };

  Panes(KeyValueStore<Integer, Pane> store) {
    this.store = store;
  }

  /** The pane of a day in days since 1970-01-01; null if no paper was ever published on it. */
  Pane of(int day) {
    if (cache.containsKey(day)) {
      return cache.get(day);
    }
    var pane = store.get(day);
    cache.put(day, pane);
    return pane;
  }

  void add(PaneChange change) {
    var pane = of(change.getDay());
    long papers = change.getPapers();
    var topics = new HashMap<String, Long>();
    if (pane != null) {
      papers += pane.getPapers();
      topics.putAll(pane.getTopics());
    }
    change.getTopics().forEach((topic, added) -> topics.merge(topic, (long) added, Long::sum));
    var changed = new Pane(papers, topics);
    store.put(change.getDay(), changed);
    cache.put(change.getDay(), changed);
  }
}
