// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.sending;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** When a receiver wants to be asked again, as RFC 9110 has it: in seconds, or a time. */
final class RetryAfter {

  /** A receiver that says a year says it by mistake. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");

  private RetryAfter() {}

  /** From none to an hour; empty if the receiver does not say. */
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
