// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.papertrends.metrics.BearerToken;
import io.papertrends.metrics.MetricsAccess.Keystore;
import java.util.Optional;

/**
 * Where the pages are, and for whom.
 *
 * @param host name or address to listen at
 * @param port to listen at; 0 for any free one
 * @param token what clients must send as a bearer token, or as the password of basic
 *     authentication, which browsers ask for; empty if all clients have access
 * @param keystore the key to encrypt with; empty for plain HTTP
 */
public record WebAccess(
    String host, int port, Optional<String> token, Optional<Keystore> keystore) {

  /** Checks the token. */
  public WebAccess {
    BearerToken.requireStrong(token, "the pages");
  }

  /** For all clients on this machine, and no others. */
  public static WebAccess onLoopback(int port) {
    return new WebAccess("127.0.0.1", port, Optional.empty(), Optional.empty());
  }

  /** The address of the start page, given the port that was taken. */
  public String address(int actualPort) {
    var name = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    return (keystore.isPresent() ? "https://" : "http://") + name + ":" + actualPort + "/";
  }

  /** Without the token. */
  @Override
  public String toString() {
    return address(port);
  }
}
