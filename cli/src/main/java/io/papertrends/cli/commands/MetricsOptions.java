// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.metrics.MetricsAccess;
import io.papertrends.metrics.MetricsAccess.Keystore;
import io.papertrends.metrics.ProcessMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Options for the export of metrics and health. Secrets come from the environment or a file,
 * because every user of the machine can read command lines.
 */
final class MetricsOptions {

  private static final String TOKEN = "PAPERTRENDS_METRICS_TOKEN";
  private static final String KEYSTORE_PASSWORD = "PAPERTRENDS_METRICS_KEYSTORE_PASSWORD";

  @Option(
      names = "--metrics-port",
      paramLabel = "PORT",
      converter = OptionConverters.Port.class,
      description = "Export metrics in Prometheus' format at http://HOST:PORT/metrics, and health"
          + " at /health/live and /health/ready (default: off). If " + TOKEN + ", or a file that "
          + TOKEN + "_FILE names, has a token, clients must send it to read metrics.")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--metrics-host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address on which metrics and health listen; 0.0.0.0 for all (default: "
          + "${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--metrics-keystore",
      paramLabel = "FILE",
      description =
          "Key and certificate to serve them by https (PKCS #12 or Java); the password is in "
              + KEYSTORE_PASSWORD + ", or in a file that " + KEYSTORE_PASSWORD + "_FILE names.")
  private Optional<Path> keystore = Optional.empty();

  /** Starts the export if a port is given. */
  ProcessMetrics open() {
    return port.map(it -> ProcessMetrics.shownAt(access(it, System.getenv())))
        .orElseGet(ProcessMetrics::hidden);
  }

  /** Checks what {@link #open} would use. */
  void check() {
    port.ifPresent(it -> access(it, System.getenv()));
  }

  private MetricsAccess access(int at, Map<String, String> environment) {
    return new MetricsAccess(
        host,
        at,
        secret(TOKEN, environment),
        keystore.map(
            file -> new Keystore(file, secret(KEYSTORE_PASSWORD, environment).orElse(""))));
  }

  /**
   * The value of a variable, or the first line of the file that the variable with the suffix
   * {@code _FILE} names.
   */
  static Optional<String> secret(String variable, Map<String, String> environment) {
    var value = environment.get(variable);
    if (value != null && !value.isEmpty()) {
      return Optional.of(value);
    }
    var file = environment.get(variable + "_FILE");
    if (file == null || file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Files.readString(Path.of(file)).lines().findFirst().or(() -> {
        throw new IllegalArgumentException(file + ", which " + variable + "_FILE names, is empty");
      });
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot read " + file + ", which " + variable + "_FILE names: " + e, e);
    }
  }
}
