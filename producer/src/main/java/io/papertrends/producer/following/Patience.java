// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.MalformedAnswerException;
import io.papertrends.producer.sources.UnavailableException;
import java.time.Duration;

/**
 * How often a request that fails is repeated. Pauses double, give or take a half by chance, so that
 * many who failed together don't come back together; a service that says when it wants to be asked
 * again is not asked before. When the attempts are used up the circuit opens, and the service is
 * left alone for a rest.
 *
 * @param attempts requests for the same page, the first included
 * @param firstPause after the first attempt, on average
 * @param longestPause between two attempts, unless the service asks for more
 * @param rest how long the circuit stays open
 * @param brokenFor how long a page that is broken as a whole is asked for, until it is passed over
 */
public record Patience(
    int attempts, Duration firstPause, Duration longestPause, Duration rest, Duration brokenFor) {

  /** Six attempts over about a minute, then a rest of ten; a broken page three times that. */
  public static final Patience DEFAULT = new Patience(
      6,
      Duration.ofSeconds(2),
      Duration.ofMinutes(2),
      Duration.ofMinutes(10),
      Duration.ofMinutes(30));

  private static final double DOUBLE = 2;
  private static final double HALF = 0.5;

  Retry retry(String source) {
    var pauses =
        IntervalFunction.ofExponentialRandomBackoff(firstPause, DOUBLE, HALF, longestPause);
    return Retry.of(
        source,
        RetryConfig.custom()
            .maxAttempts(attempts)
            .intervalBiFunction((attempt, outcome) -> outcome.isLeft()
                ? Math.max(pauses.apply(attempt), askedFor(outcome.getLeft()))
                : pauses.apply(attempt))
            .retryExceptions(UnavailableException.class, MalformedAnswerException.class)
            .build());
  }

  private static long askedFor(Throwable error) {
    return error instanceof UnavailableException unavailable
        ? unavailable.retryAfter().orElse(Duration.ZERO).toMillis()
        : 0;
  }

  /** Opens when a page has failed as often as it may, and then lets one request in a rest pass. */
  CircuitBreaker circuit(String source) {
    return CircuitBreaker.of(
        source,
        CircuitBreakerConfig.custom()
            .slidingWindow(attempts, attempts, SlidingWindowType.COUNT_BASED)
            .failureRateThreshold(100)
            .permittedNumberOfCallsInHalfOpenState(1)
            .waitDurationInOpenState(rest)
            .ignoreExceptions(ExpiredCursorException.class, InterruptedException.class)
            .build());
  }
}
