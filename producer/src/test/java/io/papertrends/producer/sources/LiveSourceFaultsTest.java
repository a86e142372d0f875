// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import static io.papertrends.producer.sources.simulated.LiveReading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.sources.simulated.Fault;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A caller that handles failures as their exceptions require misses no paper, for any sequence of
 * faults.
 */
@ParameterizedClass
@MethodSource("io.papertrends.producer.sources.simulated.SimulatedServices#all")
class LiveSourceFaultsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private static final List<Fault> FAULTS =
      List.of(Fault.TOO_MANY_REQUESTS, Fault.UNAVAILABLE, Fault.CUT, Fault.BROKEN);

  private static final int MOST_ATTEMPTS = 500;

  @Parameter
  Supplier<SimulatedService> services;

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void shouldMissNoPaper(long seed) throws Exception {
    var service = services.get();
    int count = service.papersOnThreePages();
    service.publish(DAY, count, 0);

    try (var reading = new LiveReading(service, Duration.ofMinutes(1), folder)) {
      var read = readAll(service, reading, new Random(seed));

      assertThat(read).hasSize(count);
      assertThat(read)
          .containsAll(IntStream.rangeClosed(1, count)
              .mapToObj(it -> "Paper " + it + " of " + DAY)
              .toList());
    }
  }

  private static Set<String> readAll(SimulatedService service, LiveReading reading, Random random)
      throws SourceException, InterruptedException {
    var read = new HashSet<String>();
    var cursor = Optional.<String>empty();
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      if (random.nextInt(3) == 0) {
        service.fail(FAULTS.get(random.nextInt(FAULTS.size())));
      }
      if (random.nextInt(10) == 0) {
        service.forget();
      }
      try {
        var page = reading.page(DAY, cursor);
        titles(page.results()).forEach(read::add);
        cursor = page.next();
        if (cursor.isEmpty()) {
          return read;
        }
      } catch (ExpiredCursorException e) {
        cursor = Optional.empty();
      } catch (UnavailableException | MalformedResponseException e) {
        assertThat(e).hasMessageContaining(service.path());
      }
    }
    throw new AssertionError("the day does not end");
  }
}
