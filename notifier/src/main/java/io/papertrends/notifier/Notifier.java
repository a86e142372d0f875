// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier;

import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.delivering.Loop;
import io.papertrends.notifier.delivering.Loops;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.FencedInstanceIdException;

/** All channels, each in a thread of its own. */
public final class Notifier implements AutoCloseable {

  private static final long A_MINUTE = 60;

  private final List<Loop> loops;
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Of these channels. */
  public Notifier(List<Channel> channels, Loops loops) {
    this.loops = channels.stream().map(loops::of).toList();
  }

  /**
   * Delivers until it is closed.
   *
   * @throws NotifierFailedException if a channel can't go on; then none does
   */
  public void run() throws InterruptedException {
    var threads = Executors.newFixedThreadPool(loops.size());
    var ends = new ExecutorCompletionService<Void>(threads);
    try {
      loops.forEach(it -> ends.submit(it, null));
      for (int i = 0; i < loops.size(); i++) {
        ends.take().get();
      }
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } finally {
      loops.forEach(Loop::stop);
      threads.shutdown();
      threads.awaitTermination(A_MINUTE, TimeUnit.SECONDS);
      ended.countDown();
    }
  }

  private static NotifierFailedException failed(Throwable cause) {
    if (cause instanceof FencedInstanceIdException) {
      return new NotifierFailedException("another process serves the same channels now", cause);
    }
    return new NotifierFailedException("the notifier stopped: " + cause, cause);
  }

  /** Lets every channel end what it is doing, and waits for it. */
  @Override
  public void close() {
    loops.forEach(Loop::stop);
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
