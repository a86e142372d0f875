// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in a thread of its own until it is closed. Whatever ends the work, an {@link Error} too, is
 * logged and reported, and the work is begun again after a pause.
 */
final class RestartingThread implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RestartingThread.class);
  private static final String AGAIN = "{} failed and is begun again in {} s";

  private final Runnable work;
  private final Duration pause;
  private final Thread thread;
  private volatile boolean isClosed;
  private volatile Optional<String> failure = Optional.of("it has not begun");

  /**
   * Work that is not started yet.
   *
   * @param work returns when it is to be begun again, or {@link #isClosed()}
   * @param pause time between a failure and the next beginning
   */
  RestartingThread(String name, Runnable work, Duration pause) {
    this.work = work;
    this.pause = pause;
    this.thread = new Thread(this::run, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** What keeps it from working, if anything. */
  Optional<String> failure() {
    return failure;
  }

  /** Reports that the work succeeds. */
  void succeeds() {
    failure = Optional.empty();
  }

  boolean isClosed() {
    return isClosed;
  }

  private void run() {
    while (!isClosed) {
      try {
        work.run();
      } catch (InterruptException e) {
        // It is being closed.
        return;
      } catch (IndexFailedException | KafkaException e) {
        fail(e);
        // A full disk or a broker that is away is no fault of the program: a sentence is enough.
        LOG.warn(AGAIN + ": {}", thread.getName(), pause.toSeconds(), reason(e));
        LOG.debug("The cause", e);
        rest();
      } catch (RuntimeException | Error e) {
        fail(e);
        LOG.error(AGAIN, thread.getName(), pause.toSeconds(), e);
        rest();
      }
    }
  }

  private void fail(Throwable e) {
    failure = Optional.of(reason(e));
  }

  /** For an error, its class explains more than its message. */
  private static String reason(Throwable e) {
    return e instanceof Error || e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /**
   * The same short pause each time: what fails is Kafka or the file of the index, which a single
   * process asks again, so nothing is gained by pauses that grow. {@link #close()} interrupts it.
   */
  private void rest() {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      isClosed = true;
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    isClosed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
