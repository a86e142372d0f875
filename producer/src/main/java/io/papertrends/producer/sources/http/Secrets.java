// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values that no message may show, not even where a service repeats them in what it says. Their
 * number does not grow, for every request of a source has the same.
 */
final class Secrets {

  /** Shorter ones stand everywhere by chance, and anybody could guess them. */
  private static final int SHORTEST = 6;

  private final Set<String> values = ConcurrentHashMap.newKeySet();

  void add(String value) {
    if (value.length() >= SHORTEST) {
      values.add(value);
      values.add(URLEncoder.encode(value, UTF_8));
    }
  }

  /** A text with three asterisks in place of each. */
  String hiddenIn(String text) {
    var hidden = text;
    for (var value : values) {
      hidden = hidden.replace(value, "***");
    }
    return hidden;
  }

  /** What led to a failure; null if it would tell. */
  Throwable harmless(Throwable cause) {
    for (var it = cause; it != null; it = it.getCause()) {
      var text = it.toString();
      if (!hiddenIn(text).equals(text)) {
        return null;
      }
    }
    return cause;
  }
}
