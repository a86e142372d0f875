// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** A page of a source could not be read; the message is one sentence without secrets. */
public abstract sealed class SourceException extends Exception
    permits UnavailableException,
        RefusedException,
        MalformedResponseException,
        ExpiredCursorException {

  private static final long serialVersionUID = 1L;

  SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
