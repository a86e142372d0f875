// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.Duration;
import java.util.Optional;

/** The service does not answer now: the same request may succeed later. */
public final class UnavailableException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /**
   * With the time after which the service wants to be asked again, from its answer
   * ({@code Retry-After}, RFC 9110); null if it did not say.
   */
  public UnavailableException(String message, Duration retryAfter, Throwable cause) {
    super(message, cause);
    this.retryAfter = retryAfter;
  }

  /** After which the service wants to be asked again; empty if it did not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
