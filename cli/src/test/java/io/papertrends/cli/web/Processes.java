// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import io.papertrends.cli.PapertrendsMain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in processes of its own. */
final class Processes {

  private Processes() {}

  /** A command that is yet to be started; all that it prints goes into the file. */
  static ProcessBuilder of(Path output, List<String> jvmOptions, List<String> command) {
    var all = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx512m"));
    all.addAll(jvmOptions);
    all.addAll(
        List.of("-cp", System.getProperty("java.class.path"), PapertrendsMain.class.getName()));
    all.addAll(command);
    return new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile());
  }
}
