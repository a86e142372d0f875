// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.util.Optional;
import java.util.OptionalInt;

/** The service refuses the request: somebody has to change something before it can succeed. */
public final class RefusedException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient SourceResponse response;

  /** With what the service said. */
  public RefusedException(String message) {
    this(message, 0, null);
  }

  /**
   * With the HTTP status and the response that came with it, which a source may explain further.
   */
  public RefusedException(String message, int status, SourceResponse response) {
    super(message, null);
    this.status = status;
    this.response = response;
  }

  /** The HTTP status; empty if it was not the service that refused. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** What came with the status, the beginning of it if it is long; empty if nothing was asked. */
  public Optional<SourceResponse> response() {
    return Optional.ofNullable(response);
  }
}
