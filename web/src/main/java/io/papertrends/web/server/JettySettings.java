// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with its limits: threads, connections, headers and timeouts. */
final class JettySettings {

  /**
   * Responses need the processor alone, and a large one occupies megabytes until it is sent: more
   * threads than these would use more memory and finish nothing sooner. Jetty itself occupies some
   * of them.
   */
  private static final int MOST_THREADS =
      Math.max(12, 4 * Runtime.getRuntime().availableProcessors());

  private static final int FEWEST_THREADS = 4;
  private static final int MOST_CONNECTIONS = 4_000;
  private static final int IDLE_MS = 60_000;
  private static final int MOST_HEADER_BYTES = 8 * 1024;

  private JettySettings() {}

  static void apply(JettyConfig jetty, WebAccess access) {
    var threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
    threads.setName("web");
    threads.setDaemon(true);
    jetty.threadPool = threads;
    jetty.modifyHttpConfiguration(JettySettings::limit);
    jetty.modifyServer(server -> {
      server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
      var errors = new ErrorHandler();
      errors.setShowStacks(false);
      errors.setShowCauses(false);
      server.setErrorHandler(errors);
      server.setStopTimeout(2_000);
    });
    jetty.addConnector((server, http) -> connector(server, http, access));
  }

  private static void limit(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    http.setUriCompliance(UriCompliance.UNSAFE);
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, WebAccess access) {
    var connector = access
        .keystore()
        .map(keystore -> {
          var tls = new SslContextFactory.Server();
          tls.setKeyStorePath(keystore.file().toAbsolutePath().toString());
          tls.setKeyStorePassword(keystore.password());
          tls.setSniRequired(false);
          var secure = new HttpConfiguration(http);
          secure.addCustomizer(new SecureRequestCustomizer(false));
          return new ServerConnector(
              server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(secure));
        })
        .orElseGet(() -> new ServerConnector(server, new HttpConnectionFactory(http)));
    connector.setHost(access.host());
    connector.setPort(access.port());
    connector.setIdleTimeout(IDLE_MS);
    connector.setAcceptQueueSize(256);
    return connector;
  }
}
