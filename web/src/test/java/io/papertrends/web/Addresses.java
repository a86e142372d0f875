// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import io.papertrends.web.index.SampleIndex;
import java.util.List;

/** Addresses that the sample has something at. */
final class Addresses {

  private static final String TOPIC = SampleIndex.RISING;
  private static final String TOPICS = SampleIndex.STEADY + "," + SampleIndex.RISING;

  static final List<String> PAGES = List.of(
      "/",
      "/?window=1d",
      "/?window=28d&day=2024-05-20",
      "/?day=1999-01-01",
      "/topics",
      "/topics?q=arnold&order=growth",
      "/topics?view=tree",
      "/topics/" + TOPIC,
      "/topics/" + TOPIC + "?by=day&from=2024-05-01&to=2024-05-31",
      "/topics/" + SampleIndex.KEYWORD,
      "/compare",
      "/compare?topics=" + TOPICS,
      "/compare?topics=KAN,large%20language%20model",
      "/papers",
      "/papers?q=the&topic=" + SampleIndex.STEADY + "&category=cs.LG&source=sample",
      "/papers/arxiv:24150.0",
      "/alerts",
      "/about",
      "/api");

  static final List<String> JSON = List.of(
      "/api/v1/boards/top",
      "/api/v1/boards/rising?window=28d",
      "/api/v1/boards/new?window=1d&day=2024-05-20",
      "/api/v1/boards/pairs",
      "/api/v1/topics",
      "/api/v1/topics?q=learning&order=name&limit=5",
      "/api/v1/topics/" + TOPIC,
      "/api/v1/topics/" + TOPIC + "/series?by=week",
      "/api/v1/topics/" + TOPIC + "/series?from=2024-04-01&to=2024-05-31",
      "/api/v1/topics/" + TOPIC + "/papers?limit=3",
      "/api/v1/compare?by=month&topics=" + TOPICS,
      "/api/v1/papers?limit=3",
      "/api/v1/papers?q=the&from=2024-05-01",
      "/api/v1/papers/arxiv:24150.0",
      "/api/v1/alerts",
      "/api/v1/alerts?topic=" + TOPIC,
      "/api/v1/status");

  static final List<String> CSV = List.of(
      "/api/v1/boards/rising.csv",
      "/api/v1/topics.csv",
      "/api/v1/topics/" + TOPIC + "/series.csv",
      "/api/v1/compare.csv?topics=" + TOPICS,
      "/api/v1/papers.csv",
      "/api/v1/alerts.csv");

  static final List<String> FEEDS = List.of(
      "/feeds/boards/rising.atom?window=7d",
      "/feeds/topics/" + TOPIC + ".atom",
      "/feeds/alerts.atom",
      "/feeds/papers.atom?q=the");

  static final List<String> PICTURES =
      List.of("/topics/" + TOPIC + "/chart.svg", "/assets/icon.svg");

  private Addresses() {}
}
