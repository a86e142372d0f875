// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.web.index.Index;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.server.StreamOpener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Boards and steps of alerts as server-sent events, while clients listen. One thread sends to all;
 * streams at the same position share one query.
 */
public final class EventStreams implements StreamOpener, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
  private static final int MOST_STREAMS = 1_000;
  private static final int MOST_EVENTS = 100;
  private static final int KEEP_ALIVE_SECONDS = 15;
  private static final byte[] KEEP_ALIVE = ": still here\n\n".getBytes(UTF_8);
  private static final byte[] RETRY = "retry: 3000\n\n".getBytes(UTF_8);

  private final Index index;
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private final Semaphore news = new Semaphore(0);
  private final Thread sender = new Thread(this::run, "streams");
  private volatile boolean isClosed;

  /** The same bytes for all streams at one position. */
  private static final class Batch {

    private final byte[] bytes;
    private final StreamPosition next;

    private Batch(byte[] bytes, StreamPosition next) {
      this.bytes = bytes;
      this.next = next;
    }
  }

  /** Of this index. */
  public EventStreams(Index index) {
    this.index = index;
    sender.setDaemon(true);
  }

  /** Starts to send. */
  public void start() {
    sender.start();
  }

  /** How many streams are open. */
  public int number() {
    return streams.size();
  }

  /** Reports that the index has changed. */
  public void wake() {
    news.release();
  }

  @Override
  public void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      if (streams.size() >= MOST_STREAMS) {
        throw ProblemException.busy(
            "there are " + MOST_STREAMS + " streams already; try again later");
      }
      open(request, response, position(request));
    } catch (ProblemException e) {
      response.setStatus(e.status());
      response.setContentType(Api.PROBLEM_TYPE);
      response.getOutputStream().write(Api.problem(e.status(), e.title(), e.getMessage()));
    }
  }

  private void open(
      HttpServletRequest request, HttpServletResponse response, StreamPosition position)
      throws IOException {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    var exchange = request.startAsync();
    exchange.setTimeout(0);
    var stream = new EventStream(exchange, position, this::wake, streams::remove);
    streams.add(stream);
    stream.open();
    stream.send(RETRY, position);
    wake();
  }

  private StreamPosition position(HttpServletRequest request) {
    var after = request.getParameter("after");
    var text = after == null || after.isBlank() ? request.getHeader("Last-Event-ID") : after;
    if (text == null) {
      return new StreamPosition(
          index.boards().byOffset().last(), index.alerts().stepsByOffset().last());
    }
    return StreamPosition.of(text)
        .orElseThrow(() ->
            ProblemException.invalid("\"Last-Event-ID\" is not the id of an event that was sent"));
  }

  private void run() {
    while (!isClosed) {
      try {
        boolean isNews = news.tryAcquire(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
        news.drainPermits();
        if (isNews) {
          sendNews();
        } else {
          streams.forEach(it -> it.send(KEEP_ALIVE, it.position()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | Error e) {
        LOG.error("nothing was sent to streams", e);
      }
    }
  }

  /** Skips streams that are full; each wakes this thread once it can take more. */
  private void sendNews() {
    var known = new HashMap<StreamPosition, Batch>();
    for (var stream : streams) {
      if (!stream.isReady()) {
        continue;
      }
      var batch = known.computeIfAbsent(stream.position(), this::after);
      if (batch.bytes.length > 0) {
        stream.send(batch.bytes, batch.next);
        // There may be more after it.
        wake();
      }
    }
  }

  private Batch after(StreamPosition position) {
    var text = new StringBuilder();
    var at = position;
    for (var board : index.boards().byOffset().after(position.boards(), MOST_EVENTS)) {
      at = new StreamPosition(board.offset(), at.alerts());
      append(text, "board", at, board.json());
    }
    for (var step : index.alerts().stepsByOffset().after(position.alerts(), MOST_EVENTS)) {
      at = new StreamPosition(at.boards(), step.offset());
      append(text, "alert", at, step.json());
    }
    return new Batch(text.toString().getBytes(UTF_8), at);
  }

  /** JSON is in one line, so the event's data is one line too. */
  private static void append(StringBuilder text, String type, StreamPosition id, String json) {
    text.append("id: ")
        .append(id)
        .append("\nevent: ")
        .append(type)
        .append("\ndata: ")
        .append(json);
    text.append("\n\n");
  }

  @Override
  public void close() {
    isClosed = true;
    sender.interrupt();
    streams.forEach(EventStream::close);
  }
}
