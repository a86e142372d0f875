// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The locked file of a service, which contains the time of the last request. */
final class RateLimitFile implements AutoCloseable {

  /**
   * Locks between threads, because file locks work between processes only, and closing a file
   * anywhere in the process releases them. Static, because file locks belong to the process.
   */
  private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

  /** Fixed length, so that each write replaces the previous time completely. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  private static final int LONGEST = 64;

  private final ReentrantLock lock;
  private final FileChannel channel;

  private RateLimitFile(ReentrantLock lock, FileChannel channel) {
    this.lock = lock;
    this.channel = channel;
  }

  /** Waits for the lock, which excludes all other threads and processes of the machine. */
  static RateLimitFile locked(RateLimitDirectory directory, String service)
      throws IOException, InterruptedException {
    var path = directory.file(service);
    var lock = LOCKS.computeIfAbsent(path, it -> new ReentrantLock(true));
    lock.lockInterruptibly();
    try {
      return new RateLimitFile(lock, lockedChannel(directory, path));
    } catch (FileLockInterruptionException e) {
      lock.unlock();
      throw interruption();
    } catch (IOException | RuntimeException e) {
      lock.unlock();
      throw e;
    }
  }

  private static FileChannel lockedChannel(RateLimitDirectory directory, Path path)
      throws IOException {
    var channel = directory.open(path);
    try {
      channel.lock();
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Time until the interval is over. An unreadable time, or one in the future because the clock was
   * set back, counts as now.
   */
  Duration remaining(Duration interval) throws IOException, InterruptedException {
    var text = read();
    if (text.isEmpty()) {
      return Duration.ZERO;
    }
    var now = Instant.now();
    var since = Duration.between(time(text, now), now);
    return since.isNegative() ? interval : interval.minus(since);
  }

  private static Instant time(String text, Instant otherwise) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return otherwise;
    }
  }

  private String read() throws IOException, InterruptedException {
    try {
      var bytes = ByteBuffer.allocate(LONGEST);
      int length = Math.max(channel.read(bytes, 0), 0);
      return new String(bytes.array(), 0, length, US_ASCII).strip();
    } catch (ClosedByInterruptException e) {
      throw interruption();
    }
  }

  /** Records the time of a request. */
  void stamp() throws IOException, InterruptedException {
    try {
      var time = ByteBuffer.wrap(TIME.format(Instant.now()).getBytes(US_ASCII));
      int length = channel.write(time, 0);
      channel.truncate(length);
    } catch (ClosedByInterruptException e) {
      throw interruption();
    }
  }

  /** The exception for an interrupt; resets the flag, which channels leave set. */
  private static InterruptedException interruption() {
    Thread.interrupted();
    return new InterruptedException("interrupted while using the file of a service");
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      lock.unlock();
    }
  }
}
