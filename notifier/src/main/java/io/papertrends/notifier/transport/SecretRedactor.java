// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Removes secrets from texts of receivers, which may repeat what was sent to them. */
final class SecretRedactor {

  /** Shorter values occur in any text by chance. */
  private static final int SHORTEST = 6;

  private static final int LONGEST_LINE = 300;
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final List<String> values;

  private SecretRedactor(Stream<String> values) {
    this.values = values
        .filter(Objects::nonNull)
        .filter(it -> it.length() >= SHORTEST)
        .distinct()
        // Longest first: a secret that is part of another one must not break up the longer one.
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  static SecretRedactor of(String secret) {
    return new SecretRedactor(Stream.of(secret));
  }

  /**
   * An address of which everything but the host is secret, in every encoding in which it may
   * appear.
   */
  static SecretRedactor of(HttpUrl url) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(url.toString());
    parts.add(url.encodedPath());
    parts.add(url.encodedQuery());
    parts.add(url.query());
    parts.add(URLDecoder.decode(url.encodedPath().replace("+", "%2B"), UTF_8));
    parts.add(url.password());
    parts.addAll(url.pathSegments());
    url.queryParameterNames().forEach(name -> parts.addAll(url.queryParameterValues(name)));
    return new SecretRedactor(parts.stream());
  }

  /**
   * The text in one line of at most 300 characters, with three asterisks in place of each secret.
   */
  String redact(String text) {
    var hidden = text;
    for (var value : values) {
      hidden = hidden.replace(value, "***");
    }
    var line = WHITE_SPACE.matcher(hidden).replaceAll(" ").strip();
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
  }
}
