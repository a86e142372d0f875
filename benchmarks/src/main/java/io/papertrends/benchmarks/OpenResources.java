// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The resources that a session has opened, closed in the reverse order, also if closing one fails:
 * so a session that fails while it starts leaves nothing behind either.
 */
public final class OpenResources implements Closeable {

  private final Deque<Closeable> ends = new ArrayDeque<>();

  /** Adds how to close something, which happens before all that was added earlier. */
  public void atEnd(Closeable end) {
    ends.push(end);
  }

  /** Adds a process, which is asked to end, and waited for. */
  public void atEnd(Process process) {
    atEnd(() -> {
      process.destroy();
      process.onExit().join();
    });
  }

  /** Closes all after a failure, which gets what fails here as suppressed. */
  public void closeAfter(Exception failure) {
    try {
      close();
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (ends.isEmpty()) {
      return;
    }
    var latest = ends.pop();
    try {
      latest.close();
    } finally {
      close();
    }
  }
}
