// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** The header {@code Retry-After} (RFC 9110): seconds or a date. */
final class RetryAfter {

  /** Upper bound, because a receiver that says a year says it by mistake. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");

  private RetryAfter() {}

  /** From zero to one hour; empty without the header. */
  static Optional<Duration> of(Headers headers, Instant now) {
    var value = headers.get("Retry-After");
    if (value == null) {
      return Optional.empty();
    }
    if (SECONDS.matcher(value.strip()).matches()) {
      var seconds = new BigInteger(value.strip()).min(BigInteger.valueOf(LONGEST.toSeconds()));
      return Optional.of(Duration.ofSeconds(seconds.longValueExact()));
    }
    return Optional.ofNullable(headers.getInstant("Retry-After"))
        .map(it -> Duration.between(now, it))
        .map(it -> it.isNegative() ? Duration.ZERO : it)
        .map(it -> it.compareTo(LONGEST) > 0 ? LONGEST : it);
  }
}
