// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Replaces a file atomically: readers see either the old or the new content. */
public final class FeedFile {

  private final Path file;
  private final Path draft;

  /** The draft is in the same folder, because a move is atomic only within one file system. */
  public FeedFile(Path file) {
    this.file = file;
    this.draft = file.resolveSibling("." + file.getFileName() + ".draft");
  }

  /** Writes the content, unless the file already has it. */
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
