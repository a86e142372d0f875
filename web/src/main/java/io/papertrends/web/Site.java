// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.web.api.Api;
import io.papertrends.web.api.EventStreams;
import io.papertrends.web.feeds.Feeds;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.IndexLag;
import io.papertrends.web.pages.Pages;
import io.papertrends.web.server.WebAccess;
import io.papertrends.web.server.WebServer;
import io.papertrends.web.topics.CurrentTopics;
import java.util.function.Supplier;

/** Everything that is shown of an index, wherever the index comes from. */
final class Site {

  private Site() {}

  /**
   * Opens it.
   *
   * @throws IllegalArgumentException if the port can't be used
   */
  static WebServer open(
      WebAccess access,
      Index index,
      CurrentTopics topics,
      EventStreams streams,
      Supplier<IndexLag> lag,
      MeterRegistry registry) {
    var pages = new Pages(index, topics, lag);
    var api = new Api(index, topics, lag);
    var feeds = new Feeds(index, topics);
    return new WebServer(
        access,
        index,
        routes -> {
          pages.register(routes);
          api.register(routes);
          feeds.register(routes);
        },
        Api.STREAM,
        streams,
        (context, status, title, detail) -> {
          if (Api.isAsked(context)) {
            Api.showError(context, status, title, detail);
          } else {
            pages.showError(context, status, title, detail);
          }
        },
        registry);
  }
}
