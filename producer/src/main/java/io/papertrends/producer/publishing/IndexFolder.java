// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.utils.Utils;

/**
 * A folder that one process uses exclusively. Processes that run at the same time have numbered
 * folders; each process takes the first one that is free.
 */
final class IndexFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private IndexFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Locks the first free folder.
   *
   * @throws PaperIndexException if nothing can be written there
   */
  static IndexFolder in(Path parent) {
    try {
      Files.createDirectories(parent);
      for (int number = 1; ; number++) {
        var channel = FileChannel.open(
            parent.resolve(number + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lock(channel);
        if (lock != null) {
          return new IndexFolder(parent.resolve(String.valueOf(number)), channel, lock);
        }
        channel.close();
      }
    } catch (IOException e) {
      throw new PaperIndexException(parent, e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Locked by this process already.
      return null;
    }
  }

  Path path() {
    return path;
  }

  /** Deletes its content. */
  void clear() {
    try {
      Utils.delete(path.toFile());
    } catch (IOException e) {
      throw new PaperIndexException(path, e);
    }
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new PaperIndexException(path, e);
    }
  }
}
