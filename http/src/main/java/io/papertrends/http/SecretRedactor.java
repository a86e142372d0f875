// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import okhttp3.HttpUrl;

/** Removes secrets from messages, also where a server repeats what was sent to it. Thread-safe. */
public final class SecretRedactor {

  /**
   * Minimum length in characters. Shorter values occur in texts by chance and are easy to guess.
   */
  private static final int SHORTEST = 6;

  /** Longest first: a secret that is part of another one must not break up the longer one. */
  private final NavigableSet<String> secrets = new ConcurrentSkipListSet<>(
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

  /**
   * Adds a secret, as it is and URL-encoded; null and values of less than 6 characters are ignored.
   */
  public void add(String secret) {
    if (secret != null && secret.length() >= SHORTEST) {
      secrets.add(secret);
      secrets.add(URLEncoder.encode(secret, UTF_8));
    }
  }

  /**
   * Adds a URL of which everything but the host is secret, in every encoding in which it may
   * appear.
   */
  public void addAddress(HttpUrl url) {
    add(url.toString());
    add(url.encodedPath());
    add(url.encodedQuery());
    add(url.query());
    add(URLDecoder.decode(url.encodedPath().replace("+", "%2B"), UTF_8));
    add(url.password());
    url.pathSegments().forEach(this::add);
    url.queryParameterNames().forEach(name -> url.queryParameterValues(name).forEach(this::add));
  }

  /** The text with three asterisks in place of each secret. */
  public String redact(String text) {
    var redacted = text;
    for (var secret : secrets) {
      redacted = redacted.replace(secret, "***");
    }
    return redacted;
  }

  /** The exception itself, or null if it or one of its causes shows a secret. */
  public Throwable withoutSecrets(Throwable cause) {
    for (var it = cause; it != null; it = it.getCause()) {
      var text = it.toString();
      if (!redact(text).equals(text)) {
        return null;
      }
    }
    return cause;
  }
}
