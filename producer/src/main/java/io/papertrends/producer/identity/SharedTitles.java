// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles that many works share, such as "Introduction", and that therefore identify no paper. */
final class SharedTitles {

  private static final Set<String> TITLES = read();

  private SharedTitles() {}

  /**
   * Whether many works share this title, with or without a number after it.
   *
   * @param normalised the title's letters and digits, in lower case
   */
  static boolean has(String normalised) {
    int end = normalised.length();
    while (end > 0 && Character.isDigit(normalised.charAt(end - 1))) {
      end--;
    }
    return TITLES.contains(normalised.substring(0, end));
  }

  private static Set<String> read() {
    try (InputStream titles = SharedTitles.class.getResourceAsStream("shared-titles.txt")) {
      return new String(titles.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PaperIdentity::normalised)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
