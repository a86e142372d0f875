// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** An HTTP request in the making. */
public interface SourceRequest {

  /** Adds a parameter to the address, encoded. */
  SourceRequest parameter(String name, String value);

  /** Adds a parameter that no message and no log shows the value of, such as an API key. */
  SourceRequest secretParameter(String name, String value);

  /** Adds a header; no message and no log shows its value. */
  SourceRequest header(String name, String value);

  /**
   * Waits for the rate limit of the service, sends the request and waits for the whole response.
   *
   * @throws UnavailableException if there is no response now, but may be later
   * @throws RefusedException if the service will not answer such a request
   */
  SourceResponse send() throws SourceException, InterruptedException;
}
