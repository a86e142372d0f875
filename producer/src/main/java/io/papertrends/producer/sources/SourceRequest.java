// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** Builder of an HTTP request. */
public interface SourceRequest {

  /** Adds a URL parameter, which is encoded here. */
  SourceRequest parameter(String name, String value);

  /** Adds a URL parameter whose value never appears in messages or logs, such as an API key. */
  SourceRequest secretParameter(String name, String value);

  /** Adds a header, whose value never appears in messages or logs. */
  SourceRequest header(String name, String value);

  /**
   * Waits for the rate limit of the service, sends the request and waits for the whole response.
   *
   * @throws UnavailableException if the same request may succeed later
   * @throws RefusedException if the service refuses the request
   */
  SourceResponse send() throws SourceException, InterruptedException;
}
