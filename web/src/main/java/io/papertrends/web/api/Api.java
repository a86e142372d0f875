// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.IndexLag;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/** Which address of the interface answers what. */
public final class Api {

  static final String ROOT = "/api/v1";

  /** The address of the stream of changes. */
  public static final String STREAM = ROOT + "/stream";

  private static final String JSON_TYPE = "application/json";
  private static final String CSV_TYPE = "text/csv; charset=utf-8";
  static final String PROBLEM_TYPE = "application/problem+json";
  private static final String CSV = ".csv";
  private static final JsonMapper JSON = JsonMapper.builder()
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
      .addModule(new SimpleModule("times")
          .addSerializer(java.time.Instant.class, ToStringSerializer.instance))
      .build();

  private final BoardEndpoints boards;
  private final TopicEndpoints topics;
  private final PaperEndpoints papers;
  private final AlertEndpoints alerts;
  private final StatusEndpoint status;

  /** Of this index. */
  public Api(Index index, CurrentTopics currentTopics, Supplier<IndexLag> lag) {
    this.boards = new BoardEndpoints(index);
    this.topics = new TopicEndpoints(index, currentTopics);
    this.papers = new PaperEndpoints(index);
    this.alerts = new AlertEndpoints(index);
    this.status = new StatusEndpoint(index, currentTopics, lag);
  }

  /** Adds the addresses. */
  public void register(RoutesConfig routes) {
    routes.get(ROOT + "/boards/{board}", context -> {
      var name = context.pathParam("board");
      if (name.endsWith(CSV)) {
        csv(context, boards.csv(name.substring(0, name.length() - CSV.length()), context));
      } else {
        json(context, boards.json(name, context));
      }
    });
    routes.get(ROOT + "/topics", context -> json(context, topics.list(context)));
    routes.get(ROOT + "/topics.csv", context -> csv(context, topics.listCsv(context)));
    routes.get(ROOT + "/topics/{id}", context -> json(context, topics.one(context)));
    routes.get(ROOT + "/topics/{id}/series", context -> json(context, topics.series(context)));
    routes.get(
        ROOT + "/topics/{id}/series.csv", context -> csv(context, topics.seriesCsv(context)));
    routes.get(ROOT + "/topics/{id}/papers", context -> json(context, papers.ofTopic(context)));
    routes.get(ROOT + "/compare", context -> json(context, topics.compare(context)));
    routes.get(ROOT + "/compare.csv", context -> csv(context, topics.compareCsv(context)));
    routes.get(ROOT + "/papers", context -> json(context, papers.list(context)));
    routes.get(ROOT + "/papers.csv", context -> csv(context, papers.listCsv(context)));
    routes.get(ROOT + "/papers/<id>", context -> json(context, papers.one(context)));
    routes.get(ROOT + "/alerts", context -> json(context, alerts.list(context)));
    routes.get(ROOT + "/alerts.csv", context -> csv(context, alerts.listCsv()));
    routes.get(ROOT + "/status", context -> json(context, status.answer()));
    var description = OpenApi.description();
    routes.get(
        ROOT + "/openapi.json", context -> context.contentType(JSON_TYPE).result(description));
  }

  private static void json(Context context, Object answer) {
    context.contentType(JSON_TYPE).result(text(answer));
  }

  private static void csv(Context context, CsvTable table) {
    context.contentType(CSV_TYPE).result(table.toString());
  }

  private static String text(Object answer) {
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer can't be written", e);
    }
  }

  /** Whether an address belongs to the interface. */
  public static boolean isAsked(Context context) {
    return context.path().startsWith("/api/");
  }

  /** Answers with what is wrong, as RFC 9457 has it. */
  public static void showError(Context context, int status, String title, String detail) {
    context.status(status).contentType(PROBLEM_TYPE).result(problem(status, title, detail));
  }

  static byte[] problem(int status, String title, String detail) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    return text(problem).getBytes(UTF_8);
  }
}
