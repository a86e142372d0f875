// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.papertrends.schemas.BoardNames;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.IndexLag;
import io.papertrends.web.pages.PageFrame.FeedLink;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.util.List;
import java.util.function.Supplier;

/** Which address shows which page. */
public final class Pages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final FeedLink ALERTS = new FeedLink("Alerts", "/feeds/alerts.atom");

  private final StartPage now;
  private final TopicPage topic;
  private final TopicsPage topics;
  private final ComparePage compare;
  private final PapersPage papers;
  private final PaperPage paper;
  private final AlertsPage alerts;
  private final AboutPage about;
  private final Supplier<IndexLag> lag;

  /** What the page of an error is given. */
  private record ErrorContent(String title, String detail) {}

  /** Of this index. */
  public Pages(Index index, CurrentTopics currentTopics, Supplier<IndexLag> lag) {
    this.now = new StartPage(index, currentTopics);
    this.topic = new TopicPage(index, currentTopics);
    this.topics = new TopicsPage(index, currentTopics);
    this.compare = new ComparePage(index, currentTopics);
    this.papers = new PapersPage(index, currentTopics);
    this.paper = new PaperPage(index, currentTopics);
    this.alerts = new AlertsPage(index, currentTopics);
    this.about = new AboutPage(index, currentTopics, lag);
    this.lag = lag;
  }

  /** Adds the addresses. */
  public void register(RoutesConfig routes) {
    routes.get("/", this::showNow);
    routes.get(
        "/topics",
        context -> show(
            context,
            page("Topics", "Topics", List.of(), false),
            "topics",
            topics.content(new Parameters(context))));
    routes.get("/topics/{id}", this::showTopic);
    routes.get("/topics/{id}/chart.svg", context -> {
      context.header("Content-Security-Policy", PICTURE_POLICY);
      context
          .contentType("image/svg+xml")
          .result(topic.picture(context.pathParam("id"), new Parameters(context)));
    });
    routes.get(
        "/compare",
        context -> show(
            context,
            page("Compare", "Compare", List.of(), false),
            "compare",
            compare.content(new Parameters(context))));
    routes.get("/papers", this::showPapers);
    routes.get("/papers/<id>", context -> {
      var content = paper.content(context.pathParam("id"));
      show(context, page(content.title(), "Papers", List.of(), false), "paper", content);
    });
    routes.get(
        "/alerts",
        context -> show(
            context,
            page("Alerts", "Alerts", List.of(ALERTS), true),
            "alerts",
            alerts.content(new Parameters(context))));
    var api = new ApiPage();
    routes.get(
        "/api",
        context ->
            show(context, page("HTTP interface", "", List.of(), false), "api", api.content()));
    routes.get("/api/try", context -> context.redirect(api.target(context)));
    routes.get(
        "/about",
        context ->
            show(context, page("About", "About", List.of(), false), "about", about.content()));
  }

  private static final String PICTURE_POLICY =
      "default-src 'none'; style-src " + io.papertrends.web.charts.ChartStyle.policy();

  private void showNow(Context context) {
    var parameters = new Parameters(context);
    var content = now.content(parameters);
    var feeds = new java.util.ArrayList<FeedLink>();
    for (var board : BoardNames.ALL) {
      feeds.add(new FeedLink(
          BoardTexts.of(board).title(),
          "/feeds/boards/" + board + ".atom?window=" + content.window()));
    }
    feeds.add(ALERTS);
    boolean isLatest = parameters.day("day").isEmpty();
    show(context, page(content.headline(), "Now", feeds, isLatest), "now", content);
  }

  private void showTopic(Context context) {
    var content = topic.content(context.pathParam("id"), new Parameters(context));
    var feeds = List.of(new FeedLink(content.name(), content.feed()));
    show(context, page(content.name(), "Topics", feeds, false), "topic", content);
  }

  private void showPapers(Context context) {
    var content = papers.content(new Parameters(context));
    var feeds = List.of(new FeedLink("Papers of this search", content.feed()));
    show(context, page("Papers", "Papers", feeds, false), "papers", content);
  }

  private PageFrame page(String title, String section, List<FeedLink> feeds, boolean isLive) {
    long left = lag.get().records();
    var notice = left > 0
        ? "Still loading, so figures are not complete: " + NumberFormats.whole(left)
            + " records to go."
        : null;
    return new PageFrame(title, section, feeds, notice, isLive);
  }

  /** Responds with a page that explains the error. */
  public void showError(Context context, int status, String title, String detail) {
    context.status(status);
    show(
        context,
        new PageFrame(title, "", List.of(), null, false),
        "error",
        new ErrorContent(title, detail));
  }

  private static void show(Context context, PageFrame page, String template, Object content) {
    context.contentType(HTML).result(Templates.page(page, template, content));
  }
}
