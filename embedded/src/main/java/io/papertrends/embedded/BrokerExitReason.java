// SPDX-License-Identifier: Apache-2.0
package io.papertrends.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Exit;

/**
 * Finds the reason why the broker ends the process. Kafka's fault handlers end the process without
 * a message, from the thread that had the fatal error.
 */
final class BrokerExitReason {

  private static final int FAILED = 1;
  private static final long MEBIBYTE = 1 << 20;

  /** Free disk space in bytes below which Kafka soon fails to write. */
  private static final long LITTLE_SPACE = 8 * MEBIBYTE;

  private BrokerExitReason() {}

  /**
   * From now on, reports one sentence before the broker ends the process.
   *
   * @param folder the broker's data folder, which is the probable cause
   */
  static void reportTo(Consumer<String> listener, Path folder) {
    Exit.Procedure end = (status, message) -> {
      listener.accept("the embedded Kafka broker ended: " + reason(folder));
      Runtime.getRuntime().halt(status == 0 ? FAILED : status);
    };
    Exit.setExitProcedure(end);
    Exit.setHaltProcedure(end);
  }

  /** The problem with the folder, or, if none is found, how to find out more. */
  static String reason(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < LITTLE_SPACE) {
        return "the disk of " + folder + " is full (" + free / MEBIBYTE + " MiB left); what was"
            + " acknowledged is kept: make room and start it again";
      }
      var unwritable = firstUnwritable(folder);
      return unwritable == null
          ? "it had a fatal error; PAPERTRENDS_LOG=ERROR shows it"
          : unwritable + " belongs to " + Files.getOwner(unwritable) + " and can't be written to";
    } catch (IOException e) {
      return folder + " can't be used: " + e;
    }
  }

  private static Path firstUnwritable(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(it -> !Files.isWritable(it)).findFirst().orElse(null);
    }
  }
}
