// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/** Folders with all that is in them. */
public final class Folders {

  private Folders() {}

  /** Bytes of all files in it. */
  public static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .mapToLong(it -> it.toFile().length())
          .sum();
    }
  }

  /** Removes a folder, if it is there. */
  public static void delete(Path folder) throws IOException {
    Utils.delete(folder.toFile());
  }
}
