// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** When a service wants to be asked again, as RFC 9110 has it: in seconds, or a time. */
final class RetryAfter {

  /** A service that says a year says it by mistake. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern SECONDS = Pattern.compile("-?\\d+");

  private RetryAfter() {}

  /** From none to an hour; null if the service does not say. */
  static Duration of(Headers headers, Instant now) {
    var value = headers.get("Retry-After");
    if (value == null) {
      return null;
    }
    var text = value.strip();
    if (SECONDS.matcher(text).matches()) {
      var seconds = new BigInteger(text).min(BigInteger.valueOf(LONGEST.toSeconds()));
      return bounded(Duration.ofSeconds(seconds.max(BigInteger.ZERO).intValue()));
    }
    var time = headers.getInstant("Retry-After");
    if (time == null) {
      return null;
    }
    // Both times are then of the service's clock, whatever ours says.
    var date = headers.getInstant("Date");
    return bounded(Duration.between(date == null ? now : date, time));
  }

  private static Duration bounded(Duration time) {
    if (time.isNegative()) {
      return Duration.ZERO;
    }
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }
}
