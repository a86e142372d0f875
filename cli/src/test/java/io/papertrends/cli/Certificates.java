// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certificate of a broker that signs itself, made by the JDK's keytool. */
public final class Certificates {

  public static final String PASSWORD = "keystore-secret";

  private Certificates() {}

  /** Writes {@code broker.p12} with the key and {@code trusted.p12} without into the folder. */
  public static void write(Path folder, String host) throws IOException, InterruptedException {
    var key = folder.resolve("broker.p12").toString();
    var trusted = folder.resolve("trusted.p12").toString();
    var certificate = folder.resolve("broker.crt").toString();
    keytool(
        "-genkeypair",
        "-alias",
        "broker",
        "-keyalg",
        "EC",
        "-dname",
        "CN=broker",
        "-ext",
        "SAN=dns:localhost,ip:127.0.0.1" + (host.matches("[\\d.]+") ? ",ip:" : ",dns:") + host,
        "-keystore",
        key);
    keytool("-exportcert", "-alias", "broker", "-file", certificate, "-keystore", key);
    keytool(
        "-importcert", "-noprompt", "-alias", "broker", "-file", certificate, "-keystore", trusted);
  }

  private static void keytool(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(
        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool failed: " + said);
    }
  }
}
