// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.Metric;
import io.papertrends.web.index.IndexChanges;
import io.papertrends.web.index.IndexChanges.Reads;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Successful responses by address, each until a part of the index that it was made of changes.
 * Those that were used last are kept, up to a number of bytes.
 */
final class ResponseCache {

  private static final long MOST_BYTES = 32L << 20;
  private static final int LARGEST = 1 << 20;

  /** What an entry occupies besides the address and the body, roughly. */
  private static final int ENTRY_BYTES = 6_000;

  private static final int OK = 200;

  private final IndexChanges changes;
  private final Counter hits;
  private final Counter misses;
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  private record Entry(StoredResponse response, Reads reads) {

    private long bytes(String address) {
      return ENTRY_BYTES + 2L * address.length() + response.size();
    }
  }

  ResponseCache(IndexChanges changes, MeterRegistry registry) {
    this.changes = changes;
    this.hits = Metric.WEB_CACHE.counter(registry, "hit");
    this.misses = Metric.WEB_CACHE.counter(registry, "miss");
  }

  /** Whether the response was there and has been sent; otherwise its reads are recorded. */
  boolean sends(Context context) {
    var known = current(context.fullUrl());
    if (known != null) {
      hits.increment();
      known.sendTo(context);
      return true;
    }
    misses.increment();
    changes.beginReads();
    return false;
  }

  private synchronized StoredResponse current(String address) {
    var entry = entries.get(address);
    if (entry == null) {
      return null;
    }
    if (entry.reads().isCurrent()) {
      return entry.response();
    }
    remove(address);
    return null;
  }

  /** Sends what a handler has made, and keeps it if it is a success. */
  void finish(Context context) throws IOException {
    var reads = changes.endReads();
    if (reads == null || context.statusCode() != OK || context.resultInputStream() == null) {
      return;
    }
    var response = StoredResponse.of(context);
    response.sendTo(context);
    if (response.size() <= LARGEST) {
      put(context.fullUrl(), new Entry(response, reads));
    }
  }

  private synchronized void put(String address, Entry entry) {
    remove(address);
    entries.put(address, entry);
    bytes += entry.bytes(address);
    while (bytes > MOST_BYTES) {
      remove(entries.keySet().iterator().next());
    }
  }

  private void remove(String address) {
    var removed = entries.remove(address);
    if (removed != null) {
      bytes -= removed.bytes(address);
    }
  }
}
