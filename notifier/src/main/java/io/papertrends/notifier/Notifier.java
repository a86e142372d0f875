// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier;

import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.delivery.ChannelWorker;
import io.papertrends.notifier.delivery.ChannelWorkerFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.FencedInstanceIdException;

/** Runs the worker of each channel in its own thread. */
public final class Notifier implements AutoCloseable {

  private static final long SHUTDOWN_SECONDS = 60;

  private final List<ChannelWorker> workers;
  private final CountDownLatch finished = new CountDownLatch(1);

  /** Creates a worker for each channel. */
  public Notifier(List<Channel> channels, ChannelWorkerFactory factory) {
    this.workers = channels.stream().map(factory::create).toList();
  }

  /**
   * Delivers until it is closed.
   *
   * @throws NotifierFailedException if one channel fails; then all channels stop
   */
  public void run() throws InterruptedException {
    var threads = Executors.newFixedThreadPool(workers.size());
    var completions = new ExecutorCompletionService<Void>(threads);
    try {
      workers.forEach(it -> completions.submit(it, null));
      for (int i = 0; i < workers.size(); i++) {
        completions.take().get();
      }
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } finally {
      workers.forEach(ChannelWorker::stop);
      threads.shutdown();
      threads.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
      finished.countDown();
    }
  }

  private static NotifierFailedException failed(Throwable cause) {
    if (cause instanceof FencedInstanceIdException) {
      return new NotifierFailedException("another process serves the same channels now", cause);
    }
    return new NotifierFailedException("the notifier stopped: " + cause, cause);
  }

  /** Asks every worker to finish its current message, and waits until all have. */
  @Override
  public void close() {
    workers.forEach(ChannelWorker::stop);
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
