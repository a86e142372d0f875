// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.util.Optional;
import java.util.OptionalInt;

/** The service refuses the request: repeating it without a change is useless. */
public final class RefusedException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient SourceResponse response;

  /** An exception with the message of the service. */
  public RefusedException(String message) {
    this(message, 0, null);
  }

  /** An exception with HTTP status and response, which a source may explain further. */
  public RefusedException(String message, int status, SourceResponse response) {
    super(message, null);
    this.status = status;
    this.response = response;
  }

  /** The HTTP status; empty if the refusal is not by an HTTP status. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** The response with that status, truncated if long; empty if there is no status. */
  public Optional<SourceResponse> response() {
    return Optional.ofNullable(response);
  }
}
