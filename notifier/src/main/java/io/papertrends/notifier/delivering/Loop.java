// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

/** The work of one channel, for a thread of its own. */
public interface Loop extends Runnable {

  /** Makes it end after what it is doing; may be called by another thread, and repeatedly. */
  void stop();
}
