// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.papertrends.cli.terminal.FileErrors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Exclusive use of a folder by one process. The lock is taken before any file in the folder is
 * opened, so a second process changes nothing, and its message names the first process. The
 * operating system releases the lock when the process ends.
 */
final class FolderLock implements AutoCloseable {

  private static final String FILE = "papertrends.lock";

  /**
   * Position of the locked byte, far behind the process id, because some systems do not allow
   * reading a locked byte.
   */
  private static final long LOCKED_BYTE = Integer.MAX_VALUE;

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Locks a folder, which is created if absent.
   *
   * @param option option that selects another folder, for messages
   * @throws FolderUnusableException if another process uses the folder, or it cannot be written
   */
  static FolderLock of(Path folder, String option) {
    try {
      Files.createDirectories(folder);
      var channel = FileChannel.open(
          folder.resolve(FILE),
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      var lock = tryLock(channel);
      if (lock != null) {
        write(channel);
        return new FolderLock(channel, lock);
      }
      try (channel) {
        throw new FolderUnusableException(folder + " is in use by process " + read(channel)
            + "; stop it, or choose another folder with " + option);
      }
    } catch (IOException e) {
      throw new FolderUnusableException(
          "cannot use " + folder + " for " + option + ": " + FileErrors.reason(e));
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void write(FileChannel channel) throws IOException {
    channel.truncate(0);
    var id = String.valueOf(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(id.getBytes(US_ASCII)), 0);
  }

  private static String read(FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(Long.BYTES * 2);
    int length = channel.read(bytes, 0);
    return length <= 0 ? "(starting)" : new String(bytes.array(), 0, length, US_ASCII);
  }

  /** Releases the lock; idempotent. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new FolderUnusableException("cannot release a folder: " + FileErrors.reason(e));
    }
  }
}
