// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.Duration;
import java.util.Optional;

/** The service is not available now; the same request may succeed later. */
public final class UnavailableException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /**
   * An exception with the pause that the service asks for ({@code Retry-After}, RFC 9110); empty if
   * it asks for none.
   */
  public UnavailableException(String message, Optional<Duration> retryAfter, Throwable cause) {
    super(message, cause);
    this.retryAfter = retryAfter.orElse(null);
  }

  /** The pause that the service asks for; empty if it asks for none. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
