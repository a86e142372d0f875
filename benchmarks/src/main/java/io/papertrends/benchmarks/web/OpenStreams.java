// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;

/** Streams of server-sent events that are read as they come, and counted. */
final class OpenStreams implements AutoCloseable {

  /** The beginning of the line that each event has once; data has no line breaks. */
  private static final byte[] EVENT = "\nevent:".getBytes(UTF_8);

  private final AtomicLong events = new AtomicLong();
  private final List<CompletableFuture<?>> streams = new ArrayList<>();

  OpenStreams(WebClient client, int number) {
    for (int i = 0; i < number; i++) {
      streams.add(client.stream("/api/v1/stream", new Events()));
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

  /** Counts events without keeping them, so that reading costs little beside what is measured. */
  private final class Events implements Subscriber<List<ByteBuffer>> {

    private int matched;

    @Override
    public void onSubscribe(Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (var buffer : buffers) {
        while (buffer.hasRemaining()) {
          count(buffer.get());
        }
      }
    }

    private void count(byte next) {
      if (next != EVENT[matched]) {
        matched = next == EVENT[0] ? 1 : 0;
        return;
      }
      matched++;
      if (matched == EVENT.length) {
        matched = 0;
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
