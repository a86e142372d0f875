// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.feeds;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.PaperUrl;
import io.papertrends.web.events.BoardJson;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.AlertQueries.StoredAlert;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.PaperQueries.ListedPaper;
import io.papertrends.web.index.PaperQueries.PaperQuery;
import io.papertrends.web.server.PaperSearch;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.FixedPoint;
import io.papertrends.web.topics.CurrentTopics;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which address gives which feed. */
public final class Feeds {

  private static final String TYPE = "application/atom+xml; charset=utf-8";
  private static final int DAYS = 7;
  private static final int PAPERS = 50;
  private static final int ALERTS = 50;

  private final Index index;
  private final CurrentTopics topics;

  /** Of this index. */
  public Feeds(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  /** Adds the addresses. */
  public void register(RoutesConfig routes) {
    routes.get("/feeds/boards/{board}.atom", this::board);
    routes.get("/feeds/topics/{id}.atom", this::topic);
    routes.get("/feeds/alerts.atom", this::alerts);
    routes.get("/feeds/papers.atom", this::papers);
  }

  private void board(Context context) {
    var board = context.pathParam("board");
    if (!BoardNames.ALL.contains(board)) {
      throw ProblemException.noBoard(board);
    }
    int window = new Parameters(context).window(DAYS);
    var feed = new Feed(
        "papertrends: " + board + ", " + window + " days",
        self(context),
        root(context) + "/?window=" + window + "d");
    index.boards().days(window).ifPresent(days -> {
      for (int back = 0; back < DAYS; back++) {
        var day = days.last().minusDays(back);
        index
            .boards()
            .of(board, window, day)
            .ifPresent(it -> feed.add(
                board + "|" + window + "d|" + day,
                board + ", " + window + " days to " + day,
                text(EventParser.board(it.json())),
                day,
                root(context) + RelativeUrl.of("/").with("window", window + "d").with("day", day)));
      }
    });
    answer(context, feed);
  }

  private String text(BoardJson board) {
    return board.entries().stream()
        .limit(10)
        .map(it -> it.rank()
            + ". "
            + topics.label(it.topic(), it.label())
            + " ("
            + it.papers()
            + " papers"
            + (it.lift() == null
                ? ""
                : ", " + FixedPoint.of(it.lift(), 1) + " times as many as expected")
            + ")")
        .collect(Collectors.joining("\n"));
  }

  private void topic(Context context) {
    var id = context.pathParam("id");
    if (!topics.isKnown(id)) {
      throw ProblemException.noTopic(id);
    }
    var feed = new Feed(
        "papertrends: " + topics.label(id), self(context), root(context) + RelativeUrl.ofTopic(id));
    index.alerts().of(id, ALERTS).forEach(it -> add(feed, it, context));
    index
        .papers()
        .find(PaperQuery.ofTopic(id), Long.MAX_VALUE, PAPERS)
        .forEach(it -> add(feed, it, context));
    answer(context, feed);
  }

  private void alerts(Context context) {
    var feed = new Feed("papertrends: alerts", self(context), root(context) + "/alerts");
    index.alerts().startedBefore(Optional.empty(), ALERTS).forEach(it -> add(feed, it, context));
    answer(context, feed);
  }

  private void papers(Context context) {
    var query = PaperSearch.query(new Parameters(context));
    var feed = new Feed(
        "papertrends: papers" + (query.text() == null ? "" : " with " + query.text()),
        self(context),
        root(context) + PaperSearch.address("/papers", query));
    index.papers().find(query, Long.MAX_VALUE, PAPERS).forEach(it -> add(feed, it, context));
    answer(context, feed);
  }

  private void add(Feed feed, StoredAlert alert, Context context) {
    var event = EventParser.alert(alert.json());
    feed.add(
        "alert " + alert.id(),
        topics.label(alert.topic(), event.label()) + ": " + event.kind()
            + (alert.ended() == null ? "" : ", ended " + alert.ended()),
        event.message(),
        alert.lastDay(),
        root(context) + RelativeUrl.ofTopic(alert.topic()));
  }

  private static void add(Feed feed, ListedPaper paper, Context context) {
    var event = EventParser.paper(paper.json());
    feed.add(
        "paper " + paper.id(),
        paper.title(),
        event.abstractText(),
        paper.published(),
        PaperUrl.of(paper.id()).orElse(root(context) + RelativeUrl.ofPaper(paper.id())));
  }

  private static void answer(Context context, Feed feed) {
    context.contentType(TYPE).result(feed.asXml());
  }

  private static String root(Context context) {
    return context.scheme() + "://" + host(context);
  }

  /** The host that the client has sent, if it is a valid name; only this client sees it. */
  private static String host(Context context) {
    var host = context.host();
    return host != null && host.matches("[A-Za-z0-9.:\\[\\]_-]{1,255}") ? host : "localhost";
  }

  private static String self(Context context) {
    var query = context.queryString();
    return root(context) + context.req().getRequestURI() + (query == null ? "" : "?" + query);
  }
}
