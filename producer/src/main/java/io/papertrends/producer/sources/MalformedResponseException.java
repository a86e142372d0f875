// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** A response is invalid as a whole: it becomes a dead letter, and the request is repeated. */
public final class MalformedResponseException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final transient SourceResponse response;

  /** An exception with the invalid response. */
  public MalformedResponseException(SourceResponse response, String message, Throwable cause) {
    super(message, cause);
    this.response = response;
  }

  /** The invalid response. */
  public SourceResponse response() {
    return response;
  }
}
