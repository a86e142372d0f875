// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.sending;

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

/** What others say, without our secrets, should they repeat them, and in one line. */
final class HiddenSecrets {

  /** Shorter ones stand everywhere by chance. */
  private static final int SHORTEST = 6;

  private static final int LONGEST_LINE = 300;
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final List<String> values;

  private HiddenSecrets(Stream<String> values) {
    this.values = values
        .filter(Objects::nonNull)
        .filter(it -> it.length() >= SHORTEST)
        .distinct()
        // A secret that is part of another one would leave the rest of that.
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  static HiddenSecrets of(String secret) {
    return new HiddenSecrets(Stream.of(secret));
  }

  /** An address of which all but the server is secret, in every form in which it may appear. */
  static HiddenSecrets of(HttpUrl url) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(url.toString());
    parts.add(url.encodedPath());
    parts.add(url.encodedQuery());
    parts.add(url.query());
    parts.add(URLDecoder.decode(url.encodedPath().replace("+", "%2B"), UTF_8));
    parts.add(url.password());
    parts.addAll(url.pathSegments());
    url.queryParameterNames().forEach(name -> parts.addAll(url.queryParameterValues(name)));
    return new HiddenSecrets(parts.stream());
  }

  /** The text with three asterisks in place of each; not too long. */
  String lineOf(String text) {
    var hidden = text;
    for (var value : values) {
      hidden = hidden.replace(value, "***");
    }
    var line = WHITE_SPACE.matcher(hidden).replaceAll(" ").strip();
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
  }
}
