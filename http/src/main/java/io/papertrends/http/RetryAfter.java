// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** The header {@code Retry-After} (RFC 9110, 10.2.3): seconds or a date. */
public final class RetryAfter {

  /** Upper bound: a server that asks for a year does so by mistake. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,40}");

  private RetryAfter() {}

  /** From zero to one hour; empty if the header is missing or is neither seconds nor a date. */
  public static Optional<Duration> of(Headers headers, Instant now) {
    var value = headers.get("Retry-After");
    if (value == null) {
      return Optional.empty();
    }
    var text = value.strip();
    if (SECONDS.matcher(text).matches()) {
      var seconds = new BigInteger(text).min(BigInteger.valueOf(LONGEST.toSeconds()));
      return Optional.of(Duration.ofSeconds(seconds.max(BigInteger.ZERO).intValue()));
    }
    // The header Date makes it independent of a wrong clock on either side.
    var serverNow = Optional.ofNullable(headers.getInstant("Date")).orElse(now);
    return Optional.ofNullable(headers.getInstant("Retry-After"))
        .map(it -> bounded(Duration.between(serverNow, it)));
  }

  private static Duration bounded(Duration pause) {
    if (pause.isNegative()) {
      return Duration.ZERO;
    }
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
