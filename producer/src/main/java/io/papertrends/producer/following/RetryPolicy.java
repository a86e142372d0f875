// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.papertrends.http.BackOff;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.UnavailableException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How often a failed request is repeated. After the last attempt the circuit opens: no request is
 * sent until it closes.
 *
 * @param attempts maximum number of requests for one page, including the first
 * @param backOff pauses between them
 * @param circuitOpen how long the circuit stays open
 * @param skipBrokenAfter how long requests for a broken page are repeated until it is skipped
 */
public record RetryPolicy(
    int attempts, BackOff backOff, Duration circuitOpen, Duration skipBrokenAfter) {

  /**
   * Six attempts within about a minute, then the circuit is open for ten minutes; a broken page is
   * skipped after 30 minutes.
   */
  public static final RetryPolicy DEFAULT = new RetryPolicy(
      6,
      new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(2)),
      Duration.ofMinutes(10),
      Duration.ofMinutes(30));

  Retry retry(String source) {
    return Retry.of(
        source,
        RetryConfig.custom()
            .maxAttempts(attempts)
            .intervalBiFunction((attempt, outcome) -> backOff
                .pause(attempt, outcome.isLeft() ? retryAfter(outcome.getLeft()) : Optional.empty())
                .toMillis())
            .retryExceptions(UnavailableException.class, MalformedResponseException.class)
            .build());
  }

  private static Optional<Duration> retryAfter(Throwable error) {
    return error instanceof UnavailableException unavailable
        ? unavailable.retryAfter()
        : Optional.empty();
  }

  /** Opens when every attempt for a page has failed, and then lets one request pass. */
  CircuitBreaker circuitBreaker(String source, InstantSource clock) {
    return CircuitBreaker.of(
        source,
        CircuitBreakerConfig.custom()
            .slidingWindow(attempts, attempts, SlidingWindowType.COUNT_BASED)
            .failureRateThreshold(100)
            .permittedNumberOfCallsInHalfOpenState(1)
            .waitDurationInOpenState(circuitOpen)
            .clock(clock.withZone(ZoneOffset.UTC))
            .ignoreExceptions(ExpiredCursorException.class, InterruptedException.class)
            .build());
  }
}
