// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.Excerpt;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import javax.net.ssl.SSLException;

/**
 * Explains why a request has no response, as the end of a sentence that begins with the address.
 */
final class FailureMessage {

  private FailureMessage() {}

  static String of(IOException e) {
    var message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return kind(e) + ": " + Excerpt.oneLine(message);
  }

  private static String kind(IOException e) {
    if (e instanceof InterruptedIOException) {
      return "did not answer in time";
    }
    if (e instanceof SSLException) {
      return "cannot be asked safely";
    }
    return e instanceof ConnectException
            || e instanceof NoRouteToHostException
            || e instanceof UnknownHostException
        ? "cannot be reached"
        : "did not answer completely";
  }
}
