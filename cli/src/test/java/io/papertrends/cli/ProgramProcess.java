// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, on the JVM and the class path of the tests. */
public final class ProgramProcess {

  /** The program {@code java}. */
  public static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private ProgramProcess() {}

  /** A command that is yet to be started; all that it prints goes into the file. */
  public static ProcessBuilder of(Path output, List<String> command) {
    return of(output, List.of(), command);
  }

  /** The same with further options of the JVM. */
  public static ProcessBuilder of(Path output, List<String> jvmOptions, List<String> command) {
    return piped(jvmOptions, command).redirectOutput(output.toFile());
  }

  /** The same with all that it prints in the input stream of the process. */
  public static ProcessBuilder piped(List<String> jvmOptions, List<String> command) {
    var all =
        new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    all.addAll(jvmOptions);
    all.addAll(
        List.of("-cp", System.getProperty("java.class.path"), PapertrendsMain.class.getName()));
    all.addAll(command);
    return new ProcessBuilder(all).redirectErrorStream(true);
  }
}
