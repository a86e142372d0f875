// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where metrics and health are exported, and who may read them.
 *
 * @param host name or address to listen at
 * @param port to listen at; 0 for any free one
 * @param token bearer token that clients must send to read metrics; empty if none is needed
 * @param keystore private key and certificate for HTTPS; empty for plain HTTP
 */
public record MetricsAccess(
    String host, int port, Optional<String> token, Optional<Keystore> keystore) {

  /**
   * A private key with its certificate.
   *
   * @param file in PKCS #12 or as a Java key store
   * @param password of the file and the key
   */
  public record Keystore(Path file, String password) {

    /** Without the password. */
    @Override
    public String toString() {
      return file.toString();
    }
  }

  /** Checks the token. */
  public MetricsAccess {
    BearerToken.requireStrong(token, "metrics");
  }

  /** Without the token. */
  @Override
  public String toString() {
    return (keystore.isPresent() ? "https://" : "http://") + host + ":" + port;
  }
}
