// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.metrics.Metric;
import io.papertrends.schemas.Finality;
import io.papertrends.web.index.SampleIndex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

  private static final String TITLE = "Splines on the edges";
  private static final String TEXT = "The abstract.";

  @TempDir
  Path folder;

  @Test
  void shouldAnswerAtEveryAddress() {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      var all = Stream.of(
              Addresses.PAGES, Addresses.JSON, Addresses.CSV, Addresses.FEEDS, Addresses.PICTURES)
          .flatMap(List::stream)
          .toList();

      assertThat(all).allSatisfy(it -> assertThat(site.get(it).statusCode()).isEqualTo(200));
    }
  }

  @Test
  void shouldSendTheHeadersThatRestrictBrowsers() {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      var headers = site.get("/").headers();

      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'")
          .doesNotContain("unsafe-inline");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Set-Cookie")).isEmpty();
      assertThat(headers.firstValue("Server")).isEmpty();
      assertThat(site.get("/").body()).doesNotContain("<script>").doesNotContain(" style=");
    }
  }

  @Test
  void shouldAnswerWithNotModifiedUntilSomethingChanges() {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      var tag = site.get("/api/v1/boards/top").headers().firstValue("ETag").orElseThrow();

      assertThat(site.get("/api/v1/boards/top", "If-None-Match", tag).statusCode())
          .isEqualTo(304);
      site.sample().add(SampleIndex.paper("arxiv:9", TITLE, TEXT, SampleIndex.LAST_DAY));
      site.commit();
      assertThat(site.get("/api/v1/boards/top", "If-None-Match", tag).statusCode())
          .isEqualTo(304);
      site.sample().add(SampleIndex.board("top", 7, SampleIndex.LAST_DAY, Finality.EARLY, "other"));
      site.commit();
      assertThat(site.get("/api/v1/boards/top", "If-None-Match", tag).statusCode())
          .isEqualTo(200);
      assertThat(site.get("/").headers().firstValue("Cache-Control")).contains("no-cache");
    }
  }

  @Test
  void shouldCompressForThoseWhoAcceptIt() throws IOException {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      var request = HttpRequest.newBuilder(site.uri("/topics"))
          .header("Accept-Encoding", "gzip")
          .build();
      var compressed = site.bytes(request);

      assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
      try (var body = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
        assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(site.get("/topics").body());
      }
      assertThat(site.get("/topics", "Accept-Encoding", "gzip;q=0").headers().map())
          .doesNotContainKey("Content-Encoding");
    }
  }

  @Test
  void shouldRefuseWhoHasNoToken() {
    var token = "a-token-of-enough-letters";
    try (var site = new SampleSite(folder, TITLE, TEXT, Optional.of(token))) {
      var basic =
          Base64.getEncoder().encodeToString(("me:" + token).getBytes(StandardCharsets.UTF_8));

      assertThat(site.get("/").statusCode()).isEqualTo(401);
      assertThat(site.get("/api/v1/stream").statusCode()).isEqualTo(401);
      assertThat(site.get("/", "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
      assertThat(site.get("/", "Authorization", "Basic *").statusCode()).isEqualTo(401);
      assertThat(site.get("/", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
      assertThat(site.get("/", "Authorization", "Basic " + basic).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldTakeNothingButQuestions() {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
        var request = HttpRequest.newBuilder(site.uri("/api/v1/papers"))
            .method(method, BodyPublishers.ofString("x".repeat(100)))
            .build();
        assertThat(site.send(request).statusCode()).isEqualTo(405);
      }
      var preflight = HttpRequest.newBuilder(site.uri("/api/v1/papers"))
          .method("OPTIONS", BodyPublishers.noBody())
          .build();
      assertThat(site.send(preflight).headers().firstValue("Access-Control-Allow-Origin"))
          .contains("*");
      assertThat(site.get("/").headers().firstValue("Access-Control-Allow-Origin"))
          .isEmpty();
    }
  }

  @Test
  void shouldSayWhatIsWrongWithoutAPathOrAStack() {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      var problem = site.get("/api/v1/boards/top?window=3d");
      assertThat(problem.statusCode()).isEqualTo(400);
      assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(problem.body()).contains("1d, 7d or 28d");

      for (var address :
          List.of("/nothing", "/topics/nothing", "/papers/nothing", "/%00", "/..%2f")) {
        var answer = site.get(address);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("java").doesNotContain(folder.toString());
      }
      assertThat(site.get("/", "X-Long", "x".repeat(20_000)).statusCode()).isEqualTo(431);
    }
  }

  @Test
  void shouldKeepTheStartPageSmall() {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      int bytes = Stream.of("/", "/assets/papertrends.css", "/assets/papertrends.js")
          .mapToInt(it -> site.get(it).body().getBytes(StandardCharsets.UTF_8).length)
          .sum();

      assertThat(bytes).isLessThan(100_000);
    }
  }

  @Test
  void shouldCountRequestsByRoute() {
    try (var site = new SampleSite(folder, TITLE, TEXT)) {
      site.get("/topics/" + SampleIndex.RISING);
      site.get("/topics/" + SampleIndex.RISING);
      site.get("/topics/nothing");

      assertThat(requests(site, "2xx")).isEqualTo(2);
      assertThat(requests(site, "4xx")).isEqualTo(1);
      assertThat(site.registry
              .get(Metric.WEB_CACHE.id())
              .tag("result", "hit")
              .counter()
              .count())
          .isEqualTo(1);
    }
  }

  private static long requests(SampleSite site, String status) {
    return site.registry
        .get(Metric.WEB_REQUESTS.id())
        .tag("route", "/topics/{id}")
        .tag("status", status)
        .timer()
        .count();
  }
}
