// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** The service will not answer such a request: something is to be changed by a person. */
public final class RefusedException extends SourceException {

  private static final long serialVersionUID = 1L;

  /** With what the service said. */
  public RefusedException(String message) {
    super(message, null);
  }
}
