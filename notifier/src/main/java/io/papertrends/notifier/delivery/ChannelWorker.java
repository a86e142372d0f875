// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

/** Serves one channel in its own thread until it is stopped. */
public interface ChannelWorker extends Runnable {

  /** Asks the worker to stop after the current message. Thread-safe and idempotent. */
  void stop();
}
