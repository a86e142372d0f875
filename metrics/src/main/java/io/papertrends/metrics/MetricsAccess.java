// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where metrics and health are shown, and to whom.
 *
 * @param host name or address to listen at
 * @param port to listen at; 0 for any free one
 * @param token what who asks for metrics must send as a bearer token; empty if anybody may
 * @param keystore the key to encrypt with; empty for plain HTTP
 */
public record MetricsAccess(
    String host, int port, Optional<String> token, Optional<Keystore> keystore) {

  private static final int SHORTEST_TOKEN = 16;

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

  /** Checks that the token can't be guessed at once. */
  public MetricsAccess {
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "the token for metrics must have at least " + SHORTEST_TOKEN + " characters");
    }
  }

  /** Without the token. */
  @Override
  public String toString() {
    return (keystore.isPresent() ? "https://" : "http://") + host + ":" + port;
  }
}
