// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.util.Optional;
import java.util.OptionalInt;

/** The service will not answer such a request: something is to be changed by a person. */
public final class RefusedException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Answer answer;

  /** With what the service said. */
  public RefusedException(String message) {
    this(message, 0, null);
  }

  /** With the HTTP status and the answer that came with it, which a source may explain further. */
  public RefusedException(String message, int status, Answer answer) {
    super(message, null);
    this.status = status;
    this.answer = answer;
  }

  /** The HTTP status; empty if it was not the service that refused. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** What came with the status, the beginning of it if it is long; empty if nothing was asked. */
  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }
}
