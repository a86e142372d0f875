// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import javax.net.ssl.SSLException;

/** What became of a request that got no answer, in words that go on after its address. */
final class Trouble {

  private Trouble() {}

  static String of(IOException e) {
    var message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return kind(e) + ": " + Reply.oneLine(message);
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
