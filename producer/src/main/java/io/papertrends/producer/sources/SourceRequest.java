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
   * Waits until the service may be asked again, asks, and waits for the whole answer.
   *
   * @throws UnavailableException if there is no answer now, but may be later
   * @throws RefusedException if the service will not answer such a request
   */
  Answer send() throws SourceException, InterruptedException;
}
