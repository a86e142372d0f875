// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;

/** Streams of server-sent events that are read as they come, and counted. */
final class OpenStreams implements AutoCloseable {

  private final AtomicLong events = new AtomicLong();
  private final List<CompletableFuture<?>> streams = new ArrayList<>();

  OpenStreams(WebClient client, int number) {
    for (int i = 0; i < number; i++) {
      streams.add(client.stream("/api/v1/stream", new Lines()));
    }
  }

  /** How many have not ended. */
  long number() {
    return streams.stream().filter(it -> !it.isDone()).count();
  }

  /** Events of all streams so far. */
  long events() {
    return events.get();
  }

  @Override
  public void close() {
    streams.forEach(it -> it.cancel(true));
  }

  private final class Lines implements Subscriber<String> {

    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (line.startsWith("event:")) {
        events.incrementAndGet();
      }
    }

    @Override
    public void onError(Throwable error) {
      // It counts as ended.
    }

    @Override
    public void onComplete() {
      // It counts as ended.
    }
  }
}
