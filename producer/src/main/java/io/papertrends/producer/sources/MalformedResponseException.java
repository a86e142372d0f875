// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** A response is broken as a whole: it goes to the dead letters, and the request is repeated. */
public final class MalformedResponseException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final transient SourceResponse response;

  /** With the response. */
  public MalformedResponseException(SourceResponse response, String message, Throwable cause) {
    super(message, cause);
    this.response = response;
  }

  /** The response. */
  public SourceResponse response() {
    return response;
  }
}
