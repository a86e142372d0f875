// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.sending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** A file that readers find whole at every moment: the old one, then the new one. */
public final class FeedFile {

  private final Path file;
  private final Path draft;

  /** The draft is beside it, for only within a file system can a file be moved at once. */
  public FeedFile(Path file) {
    this.file = file;
    this.draft = file.resolveSibling("." + file.getFileName() + ".draft");
  }

  /** Writes, unless that is what the file has. */
  public void write(String content) throws IOException {
    var bytes = content.getBytes(UTF_8);
    if (Arrays.equals(bytes, current())) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(draft, bytes);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] current() throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }
}
