// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Every page and every part of the interface, each time for another topic, paper, day or word. */
final class RequestMix {

  private static final List<String> WORDS = List.of(
      "graph", "\"language models\"", "diffusion", "reinforcement learning", "the", "robot vision");
  private static final int PAPERS_EVERY_DAYS = 100;
  private static final List<String> WINDOWS = List.of("1d", "7d", "28d");

  private final Random random = new Random(16);
  private final Map<String, Supplier<String>> routes = new LinkedHashMap<>();
  private final List<String> topics;
  private final LocalDate lastDay;
  private final long days;

  private RequestMix(List<String> topics, List<String> papers, LocalDate first, LocalDate last) {
    this.topics = topics;
    this.lastDay = last;
    this.days = first.until(last, java.time.temporal.ChronoUnit.DAYS);
    routes.put("/", () -> "/");
    routes.put("/?window&day", () -> "/?window=" + one(WINDOWS) + "&day=" + day());
    routes.put("/topics", () -> "/topics");
    routes.put(
        "/topics?q", () -> "/topics?order=growth&q=" + one(List.of("learn", "net", "agent")));
    routes.put("/topics?view=tree", () -> "/topics?view=tree");
    routes.put("/topics/{id}", () -> "/topics/" + topic());
    routes.put("/topics/{id}?all", () -> "/topics/" + topic() + "?by=week&from=" + first);
    routes.put("/topics/{id}/chart.svg", () -> "/topics/" + topic() + "/chart.svg");
    routes.put("/compare?none", () -> "/compare");
    routes.put("/compare", () -> "/compare?topics=" + topic() + "," + topic() + "," + topic());
    routes.put("/papers", () -> "/papers");
    routes.put("/papers?q", () -> "/papers?q=" + word());
    routes.put("/papers?q&topic", () -> "/papers?q=" + word() + "&topic=" + topic());
    routes.put("/papers/{id}", () -> "/papers/" + one(papers));
    routes.put("/alerts", () -> "/alerts");
    routes.put("/about", () -> "/about");
    routes.put("/api", () -> "/api");
    api("boards", () -> "boards/rising?window=" + one(WINDOWS) + "&day=" + day());
    api("boards.csv", () -> "boards/top.csv?window=" + one(WINDOWS));
    api("topics", () -> "topics?limit=100");
    api("topics.csv", () -> "topics.csv");
    api("topics/{id}", () -> "topics/" + topic());
    api("topics/{id}/series", () -> "topics/" + topic() + "/series?by=week");
    api("topics/{id}/series.csv", () -> "topics/" + topic() + "/series.csv");
    api("topics/{id}/papers", () -> "topics/" + topic() + "/papers");
    api("compare", () -> "compare?by=month&topics=" + topic() + "," + topic());
    api("papers?q", () -> "papers?q=" + word());
    api("papers/{id}", () -> "papers/" + one(papers));
    api("papers.csv", () -> "papers.csv");
    api("alerts", () -> "alerts");
    api("alerts.csv", () -> "alerts.csv");
    api("status", () -> "status");
    api("openapi.json", () -> "openapi.json");
    routes.put("/feeds/boards/{board}.atom", () -> "/feeds/boards/rising.atom");
    routes.put("/feeds/papers.atom", () -> "/feeds/papers.atom?q=" + word());
    routes.put("/feeds/alerts.atom", () -> "/feeds/alerts.atom");
    routes.put("/feeds/topics/{id}.atom", () -> "/feeds/topics/" + topic() + ".atom");
  }

  private void api(String route, Supplier<String> path) {
    routes.put("/api/v1/" + route, () -> "/api/v1/" + path.get());
  }

  /** With the topics and papers that this process has. */
  static RequestMix of(WebClient client) {
    var status = client.results("status").path(0);
    var first = LocalDate.parse(status.path("firstDay").asText());
    var last = LocalDate.parse(status.path("lastDay").asText());
    var papers = new ArrayList<String>();
    for (var day = last; day.isAfter(first); day = day.minusDays(PAPERS_EVERY_DAYS)) {
      papers.addAll(ids(client.results("papers?limit=200&to=" + day)));
    }
    return new RequestMix(ids(client.results("topics?window=28d&limit=200")), papers, first, last);
  }

  private static List<String> ids(JsonNode results) {
    var ids = new ArrayList<String>();
    results.forEach(it -> ids.add(WebSession.encoded(it.path("id").asText())));
    return ids;
  }

  /** What is asked for, each with a way to an address that asks for it. */
  List<Map.Entry<String, Supplier<String>>> routes() {
    return List.copyOf(routes.entrySet());
  }

  private String topic() {
    return one(topics);
  }

  private String word() {
    return WebSession.encoded(one(WORDS));
  }

  private LocalDate day() {
    return lastDay.minusDays(random.nextLong(Math.max(1, days)));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
