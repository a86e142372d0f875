// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Least times have a little slack, as waiting and noting go by two clocks. */
class RateLimiterTest {

  private static final RateLimit SHORT = new RateLimit("slow", Duration.ofMillis(100));
  private static final RateLimit ENDLESS = new RateLimit("slow", Duration.ofDays(1));

  @TempDir
  private Path folder;

  @Test
  void shouldNotWaitTheFirstTime() throws Exception {
    begin(ENDLESS);

    assertThat(Instant.parse(Files.readString(folder.resolve("slow"))))
        .isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  @Test
  void shouldWaitUntilTheIntervalIsOver() throws Exception {
    long start = System.nanoTime();

    for (int i = 0; i < 3; i++) {
      begin(SHORT);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void shouldNotWaitForLongerThanNeeded() throws Exception {
    Files.writeString(folder.resolve("slow"), Instant.now().minusSeconds(86_401).toString());

    begin(ENDLESS);
  }

  @Test
  void shouldNotWaitForOtherServices() throws Exception {
    begin(ENDLESS);

    begin(new RateLimit("other", Duration.ofDays(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garbage", "\u0000", "2999-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z"})
  void shouldWaitOneIntervalWhereTheTimeMakesNoSense(String content) throws Exception {
    Files.writeString(folder.resolve("slow"), content.repeat(10));
    long start = System.nanoTime();

    begin(SHORT);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(95));
    assertThat(Instant.parse(Files.readString(folder.resolve("slow")))).isBefore(Instant.now());
  }

  @Test
  void shouldStopWaitingForTheIntervalWhenInterrupted() throws Exception {
    begin(ENDLESS);

    assertInterruptible(() -> {
      begin(ENDLESS);
      return null;
    });
  }

  @Test
  void shouldStopWaitingForOthersWhenInterrupted() throws Exception {
    try (var permit = new RateLimiter(folder).acquire(SHORT)) {
      permit.awaitNextRequest();

      assertInterruptible(() -> {
        begin(SHORT);
        return null;
      });
    }

    begin(SHORT);
  }

  @Test
  void shouldNotAskWhereTheDirectoryCannotBeUsed() throws Exception {
    var file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> new RateLimiter(file).acquire(SHORT))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(
            "cannot note in a file when slow was asked, to keep its rate limit: ")
        .hasMessageEndingWith(
            "; set PAPERTRENDS_RATE_LIMIT_DIR to a directory that can be written");
    assertThatThrownBy(() -> new RateLimiter(file.resolve("below")).acquire(SHORT))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void shouldFollowNoSymbolicLink() throws Exception {
    var precious = Files.writeString(folder.resolve("precious"), "data");
    Files.createSymbolicLink(folder.resolve("slow"), precious);

    assertThatThrownBy(() -> new RateLimiter(folder).acquire(SHORT))
        .isInstanceOf(RefusedException.class);
    assertThat(precious).hasContent("data");
  }

  @Test
  void shouldFollowNoSymbolicLinkToADirectory() throws Exception {
    var target = Files.createDirectory(folder.resolve("target"));
    var link = Files.createSymbolicLink(folder.resolve("link"), target);

    assertThatThrownBy(() -> new RateLimiter(link).acquire(SHORT))
        .isInstanceOf(RefusedException.class);
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void shouldUseTheDirectoryOfTheEnvironment() throws Exception {
    var chosen = folder.resolve("a/b");

    try (var permit = RateLimiter.ofMachine(Map.of("PAPERTRENDS_RATE_LIMIT_DIR", chosen.toString()))
        .acquire(SHORT)) {
      permit.awaitNextRequest();
    }

    assertThat(chosen).isDirectoryContaining(it -> it.endsWith("slow"));
  }

  @Test
  void shouldLetAllUsersTakePartInADirectoryForAll() throws Exception {
    var shared = new RateLimitDirectory(folder.resolve("shared"), true);

    try (var file = RateLimitFile.locked(shared, "slow")) {
      file.stamp();
    }

    assertThat(permissions("shared")).isEqualTo("rwxrwxrwx");
    assertThat(permissions("shared/slow")).isEqualTo("rw-rw-rw-");
    assertThat((int) Files.getAttribute(folder.resolve("shared"), "unix:mode") & 07000)
        .isEqualTo(01000);
  }

  private String permissions(String path) throws Exception {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(folder.resolve(path), LinkOption.NOFOLLOW_LINKS));
  }

  private void begin(RateLimit rateLimit) throws Exception {
    try (var permit = new RateLimiter(folder).acquire(rateLimit)) {
      permit.awaitNextRequest();
    }
  }

  private static void assertInterruptible(Callable<Void> waiting) {
    var task = new FutureTask<>(waiting);
    var thread = new Thread(task);
    thread.start();

    thread.interrupt();

    assertThatThrownBy(task::get).hasCauseInstanceOf(InterruptedException.class);
  }
}
