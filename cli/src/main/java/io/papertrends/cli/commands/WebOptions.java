// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.metrics.MetricsAccess.Keystore;
import io.papertrends.web.server.WebAccess;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Options for address and access of the web pages. Secrets come from the environment or a file,
 * because every user of the machine can read command lines.
 */
final class WebOptions {

  static final String TOKEN = "PAPERTRENDS_WEB_TOKEN";
  private static final String KEYSTORE_PASSWORD = "PAPERTRENDS_WEB_KEYSTORE_PASSWORD";

  @Option(
      names = "--web-host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address on which the web pages listen; 0.0.0.0 for all (default:"
          + " ${DEFAULT-VALUE}). If " + TOKEN + ", or a file that " + TOKEN + "_FILE names, has a"
          + " token, clients must send it as a bearer token or as a password.")
  private String host = "127.0.0.1";

  @Option(
      names = "--web-keystore",
      paramLabel = "FILE",
      description =
          "Key and certificate to serve the pages by https (PKCS #12 or Java); the password is in "
              + KEYSTORE_PASSWORD + ", or in a file that " + KEYSTORE_PASSWORD + "_FILE names.")
  private Optional<Path> keystore = Optional.empty();

  /** The access settings with this port. */
  WebAccess access(int port) {
    return access(port, System.getenv());
  }

  /** Checks what {@link #access} would use. */
  void check() {
    access(0);
  }

  private WebAccess access(int port, Map<String, String> environment) {
    return new WebAccess(
        host,
        port,
        MetricsOptions.secret(TOKEN, environment),
        keystore.map(file -> new Keystore(
            file, MetricsOptions.secret(KEYSTORE_PASSWORD, environment).orElse(""))));
  }
}
