// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only least times are asserted, so that no machine is too slow for it. */
class RateLimitAcrossProcessesTest {

  private static final int PROCESSES = 2;
  private static final int THREADS = 2;
  private static final int TIMES = 3;
  private static final Duration INTERVAL = Duration.ofMillis(100);

  @TempDir
  private Path folder;

  @Test
  void shouldAskOneAtATimeAndNoneTooSoon() throws Exception {
    var service = new WatchfulService();
    try (var server = new MockWebServer()) {
      server.setDispatcher(service);
      server.start();
      var address = server.url("/").uri();
      var processes = startedProcesses(address);
      try {
        // When
        long start = System.nanoTime();
        for (var process : processes) {
          process.getOutputStream().write('\n');
          process.getOutputStream().flush();
        }
        for (var thread : startedThreads(address)) {
          thread.get();
        }
        for (var process : processes) {
          assertThat(process.waitFor()).isZero();
        }
        var took = Duration.ofNanos(System.nanoTime() - start);

        // Then
        int requests = (PROCESSES + THREADS) * TIMES;
        assertThat(server.getRequestCount()).isEqualTo(requests);
        assertThat(service.overlaps).hasValue(0);
        // One interval less than there are, as waiting and noting go by two clocks.
        assertThat(took).isGreaterThanOrEqualTo(INTERVAL.multipliedBy(requests - 2));
      } finally {
        processes.forEach(Process::destroyForcibly);
      }
    }
  }

  private List<Process> startedProcesses(URI address) throws IOException {
    var processes = new ArrayList<Process>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              RateLimitedRequests.class.getName(),
              folder.toString(),
              address.toString(),
              String.valueOf(TIMES),
              INTERVAL.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start());
    }
    for (var process : processes) {
      var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
      assertThat(output.readLine()).isEqualTo("ready");
    }
    return processes;
  }

  private List<FutureTask<Void>> startedThreads(URI address) {
    var tasks = new ArrayList<FutureTask<Void>>();
    for (int i = 0; i < THREADS; i++) {
      var task = new FutureTask<Void>(() -> {
        RateLimitedRequests.ask(folder, address, TIMES, INTERVAL.toString());
        return null;
      });
      new Thread(task).start();
      tasks.add(task);
    }
    return tasks;
  }

  /** Takes longer than the interval to answer, and counts who can't wait for it. */
  private static final class WatchfulService extends Dispatcher {

    private final AtomicInteger overlaps = new AtomicInteger();
    private final AtomicInteger present = new AtomicInteger();
    private final Semaphore newcomers = new Semaphore(0);

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      if (present.incrementAndGet() > 1) {
        newcomers.release();
      }
      if (newcomers.tryAcquire(INTERVAL.toMillis() / 2, TimeUnit.MILLISECONDS)) {
        overlaps.incrementAndGet();
      }
      present.decrementAndGet();
      return new MockResponse.Builder().body("[]").build();
    }
  }
}
