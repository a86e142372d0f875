// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import java.util.function.Consumer;

/**
 * What Jazzer calls, by its convention; so nothing of Jazzer is needed to compile it. See
 * {@link CoverageGuidedFuzzing}.
 */
public final class ParserFuzzTarget {

  /** In place of the name of a format. */
  static final String PACKED = "packed";

  private static Consumer<byte[]> promises;

  private ParserFuzzTarget() {}

  /** Before the first input. */
  public static void fuzzerInitialize(String[] format) {
    promises = format[0].equals(PACKED)
        ? new InputPromises()::check
        : new ParserPromises(format[0])::check;
  }

  /** For each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    promises.accept(input);
  }
}
