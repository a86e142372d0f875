// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * One open stream. Nothing is written before the other side can take it, so a slow one keeps no
 * thread; what it has not taken waits in the index, not here.
 */
final class EventStream implements WriteListener {

  /** With more than so many bytes waiting it gets nothing more for now. */
  private static final int MOST_WAITING = 64 * 1024;

  private final AsyncContext exchange;
  private final ServletOutputStream out;
  private final Runnable whenReady;
  private final Consumer<EventStream> whenClosed;
  private final Queue<byte[]> waiting = new ArrayDeque<>();
  private int waitingBytes;
  private boolean mustFlush;
  private boolean isClosed;
  private StreamPosition position;

  /**
   * Over an exchange that was made asynchronous.
   *
   * @param position after which it continues
   * @param whenReady called when it can take more again
   * @param whenClosed called once, when it ends
   */
  EventStream(
      AsyncContext exchange,
      StreamPosition position,
      Runnable whenReady,
      Consumer<EventStream> whenClosed)
      throws IOException {
    this.exchange = exchange;
    this.out = exchange.getResponse().getOutputStream();
    this.position = position;
    this.whenReady = whenReady;
    this.whenClosed = whenClosed;
  }

  /** Begins to write. */
  void open() {
    out.setWriteListener(this);
  }

  synchronized StreamPosition position() {
    return position;
  }

  /** Whether it can take more. */
  synchronized boolean isReady() {
    return !isClosed && waitingBytes < MOST_WAITING;
  }

  /** Sends these bytes, which must not change, and continues after that position. */
  void send(byte[] bytes, StreamPosition next) {
    synchronized (this) {
      if (isClosed) {
        return;
      }
      waiting.add(bytes);
      waitingBytes += bytes.length;
      position = next;
    }
    write();
  }

  @Override
  public void onWritePossible() {
    write();
  }

  private void write() {
    try {
      if (becomesReady()) {
        whenReady.run();
      }
    } catch (IOException | IllegalStateException e) {
      close();
    }
  }

  /** Writes what is possible; whether it was full and can now take more. */
  private synchronized boolean becomesReady() throws IOException {
    boolean wasFull = waitingBytes >= MOST_WAITING;
    while (!isClosed && out.isReady()) {
      var next = waiting.poll();
      if (next != null) {
        waitingBytes -= next.length;
        out.write(next);
        mustFlush = true;
      } else if (mustFlush) {
        mustFlush = false;
        out.flush();
      } else {
        break;
      }
    }
    return wasFull && isReady();
  }

  @Override
  public void onError(Throwable error) {
    close();
  }

  /** Ends it. */
  void close() {
    synchronized (this) {
      if (isClosed) {
        return;
      }
      isClosed = true;
    }
    whenClosed.accept(this);
    try {
      exchange.complete();
    } catch (IllegalStateException e) {
      // The other side had ended it already.
    }
  }
}
