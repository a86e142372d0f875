// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gives many inputs to something that must stand them. How many is {@code papertrends.fuzz.inputs},
 * and which ones {@code papertrends.fuzz.seed}; the same seed gives the same inputs.
 */
final class FuzzRun {

  private static final int INPUTS = Integer.getInteger("papertrends.fuzz.inputs", 1_000);
  private static final long SEED = Long.getLong("papertrends.fuzz.seed", 7);

  private static final int BATCH = 100;

  /** For a batch that takes a tenth of a second; so what is slow here is slower by orders. */
  private static final Duration LONGEST_BATCH = Duration.ofMinutes(2);

  private static final Path FINDINGS = Path.of("target/fuzz-findings");
  private static final int LONGEST_SHOWN = 1_000;

  private final String name;
  private final Function<Random, byte[]> inputs;
  private final Consumer<byte[]> check;
  private volatile int number;
  private volatile byte[] input;

  /**
   * Of one kind.
   *
   * @param name for what was found
   * @param inputs makes an input
   * @param check fails if something is wrong
   */
  FuzzRun(String name, Function<Random, byte[]> inputs, Consumer<byte[]> check) {
    this.name = name;
    this.inputs = inputs;
    this.check = check;
  }

  /** Fails with the first input that something is wrong with. */
  void run() {
    for (int first = 0; first < INPUTS; first += BATCH) {
      int from = first;
      assertTimeoutPreemptively(LONGEST_BATCH, () -> runBatch(from), this::found);
    }
  }

  private void runBatch(int first) {
    for (int i = first; i < Math.min(first + BATCH, INPUTS); i++) {
      number = i;
      input = inputs.apply(new Random(SEED * 1_000_003 + i));
      try {
        check.accept(input);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(found(), e);
      }
    }
  }

  private String found() {
    var file = FINDINGS.resolve(name + "-" + SEED + "-" + number);
    try {
      Files.createDirectories(FINDINGS);
      Files.write(file, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var shown = input.length > LONGEST_SHOWN
        ? input.length + " bytes"
        : "in Base64 " + Base64.getEncoder().encodeToString(input);
    return "%s, input %d of seed %d, now in %s, %s".formatted(name, number, SEED, file, shown);
  }
}
