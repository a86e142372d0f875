// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The directory with the files by which processes share rate limits. Symbolic links are not
 * followed, because in a directory that other users can write, they may point to any file.
 *
 * @param forAll whether all users of the machine may write there
 */
record RateLimitDirectory(Path path, boolean forAll) {

  /**
   * Permissions like those of {@code /tmp}: all users may create files, and delete only their own.
   */
  private static final int DIRECTORY_FOR_ALL = 01777;

  private static final int FILE_FOR_ALL = 0666;

  private static final Set<OpenOption> EXISTING =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

  /** The unique path of a service's file. */
  Path file(String service) throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      create();
    }
    return path.toRealPath().resolve(service);
  }

  private void create() throws IOException {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.createDirectory(path);
      open(path, DIRECTORY_FOR_ALL);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotDirectoryException(path.toString());
      }
    }
  }

  /**
   * Opens a file; an existing one without the flag for creation, because some systems forbid that
   * flag for a file of another user.
   */
  FileChannel open(Path file) throws IOException {
    while (true) {
      try {
        return FileChannel.open(file, EXISTING);
      } catch (NoSuchFileException e) {
        createIfAbsent(file);
      }
    }
  }

  private void createIfAbsent(Path file) throws IOException {
    try {
      FileChannel.open(file, NEW).close();
      open(file, FILE_FOR_ALL);
    } catch (FileAlreadyExistsException e) {
      // Another process has created the file in the meantime.
    }
  }

  private void open(Path what, int mode) {
    if (!forAll) {
      return;
    }
    try {
      Files.setAttribute(what, "unix:mode", mode, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // Not every file system has permissions; if it has, other users get an error when they write.
    }
  }
}
