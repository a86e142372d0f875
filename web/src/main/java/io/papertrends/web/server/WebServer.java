// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.schemas.RootCause;
import io.papertrends.web.index.Index;
import java.io.IOException;
import java.io.Serial;
import java.net.BindException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server: limits, access check and cache around the routes that it is given. Responses are
 * complete before they are sent, so a slow client does not block a thread.
 */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int MOST_REQUEST_BYTES = 16 * 1024;
  private static final int SERVER_ERROR = 500;

  /** Larger than our responses, so that no thread waits for a slow client. */
  private static final int MOST_BUFFER_BYTES = 2 << 20;

  /** What compression can add to a response that it does not make smaller. */
  private static final int COMPRESSION_BYTES = 4 * 1024;

  private final WebAccess access;
  private final Javalin javalin;

  /** Shows what is wrong. */
  public interface ErrorPage {
    /** Sends it as the response. */
    void show(Context context, int status, String title, String detail);
  }

  /**
   * Starts it.
   *
   * @param routes what it answers
   * @param stream the address of the one response that never ends
   * @param streams opens it
   * @throws IllegalArgumentException if it can't listen there
   */
  public WebServer(
      WebAccess access,
      Index index,
      Consumer<RoutesConfig> routes,
      String stream,
      StreamOpener streams,
      ErrorPage errors,
      MeterRegistry registry) {
    this.access = access;
    var filter = new RequestFilter(access.token());
    var cache = new ResponseCache(index.changes(), registry);
    var requests = new RequestMetrics(registry);
    this.javalin = Javalin.create(config -> {
      configure(config);
      JettySettings.apply(config.jetty, access);
      var servlet = new ServletHolder(new StreamServlet(filter, streams));
      servlet.setAsyncSupported(true);
      config.jetty.modifyServletContextHandler(it -> it.addServlet(servlet, stream));
      config.requestLogger.http(requests::count);
      config.routes.before(context -> {
        if (!filter.admits(context.req(), context.res())) {
          context.skipRemainingHandlers();
        }
      });
      config.routes.beforeMatched(context -> {
        if (isData(context) && cache.sends(context)) {
          context.skipRemainingHandlers();
          fitBuffer(context);
        }
      });
      Assets.register(config.routes);
      routes.accept(config.routes);
      handleErrors(config.routes, errors);
      config.routes.after(context -> {
        cache.finish(context);
        fitBuffer(context);
      });
    });
    try {
      javalin.start();
    } catch (RuntimeException e) {
      var message = "cannot show pages at " + access + ": " + RootCause.message(e);
      throw isTaken(e)
          ? new PortTakenException(message, e)
          : new IllegalArgumentException(message, e);
    }
  }

  private static boolean isData(Context context) {
    return !context.path().startsWith("/assets/") && !context.path().equals("/favicon.ico");
  }

  /**
   * Makes Jetty's buffer large enough for the whole response. It is direct memory, which large
   * buffers allocate for each response, and streams keep while they are open: so the size differs.
   */
  private static void fitBuffer(Context context) throws IOException {
    var answer = context.resultInputStream();
    if (answer != null) {
      context
          .res()
          .setBufferSize(Math.min(answer.available() + COMPRESSION_BYTES, MOST_BUFFER_BYTES));
    }
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_REQUEST_BYTES;
    config.http.prefer405over404 = false;
  }

  private static void handleErrors(RoutesConfig routes, ErrorPage errors) {
    routes.exception(
        ProblemException.class,
        (e, context) -> errors.show(context, e.status(), e.title(), e.getMessage()));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> errors.show(
            context,
            e.getStatus(),
            e.getStatus() == 404 ? "Not found" : "This request is not valid",
            e.getStatus() == 404
                ? "There is nothing at this address."
                : "The request is not as HTTP or this page needs it."));
    routes.exception(Exception.class, (e, context) -> {
      LOG.error("{} {} failed", context.req().getMethod(), context.path(), e);
      errors.show(
          context,
          SERVER_ERROR,
          "Something went wrong",
          "The error is on our side; the log of the process has the reason.");
    });
  }

  /** Another process listens at the port. */
  public static final class PortTakenException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private PortTakenException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static boolean isTaken(Throwable error) {
    for (var cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException || cause instanceof JavalinBindException) {
        return true;
      }
    }
    return false;
  }

  /** The port it listens at. */
  public int port() {
    return javalin.port();
  }

  /** The address of the start page. */
  public String address() {
    return access.address(port());
  }

  /** Stops it; connections that are busy for longer than a moment are cut. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // Jetty reports this although it has stopped.
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
      LOG.debug("connections were cut", e);
    }
  }
}
