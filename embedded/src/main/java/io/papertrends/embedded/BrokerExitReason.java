// SPDX-License-Identifier: Apache-2.0
package io.papertrends.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Exit;

/**
 * The reason why the broker ends the process. Kafka's fault handlers end it without a message, from
 * whatever thread has met a fatal error.
 */
final class BrokerExitReason {

  private static final int FAILED = 1;
  private static final long MEBIBYTE = 1 << 20;

  /** Below this Kafka soon fails to write something. */
  private static final long LITTLE_SPACE = 8 * MEBIBYTE;

  private BrokerExitReason() {}

  /**
   * Reports one sentence before the process ends, from now on.
   *
   * @param folder the data of the broker, which are the probable cause
   */
  static void reportTo(Consumer<String> listener, Path folder) {
    Exit.Procedure end = (status, message) -> {
      listener.accept("the embedded Kafka broker ended: " + reason(folder));
      Runtime.getRuntime().halt(status == 0 ? FAILED : status);
    };
    Exit.setExitProcedure(end);
    Exit.setHaltProcedure(end);
  }

  /** What is wrong with the folder, or where to find out more. */
  static String reason(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < LITTLE_SPACE) {
        return "the disk of " + folder + " is full, " + free / MEBIBYTE + " MiB are left; what was"
            + " acknowledged is kept: make room and start it again";
      }
      var unwritable = firstUnwritable(folder);
      return unwritable == null
          ? "it met an error that it can't go on after; PAPERTRENDS_LOG=ERROR shows it"
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
