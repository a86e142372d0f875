// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.sources.SourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpSourceAccessTest {

  @TempDir
  private Path folder;

  private FakeService service;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService(folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shouldAskWithParametersAndHeaders() throws SourceException, InterruptedException {
    service.answers(200, "[]");

    var answer = service
        .access(FakeService.LIMITS, Map.of("fake.mailto", "x@example.org"))
        .request(service.address("/papers?sort=day"))
        .parameter("query", "a+b c&d=ü")
        .secretParameter("api_key", "s3cret")
        .header("X-Client", "7")
        .send();

    assertThat(answer.body()).isEqualTo("[]");
    assertThat(answer.name())
        .isEqualTo(
            service.address("/papers?sort=day&query=a%2Bb%20c%26d%3D%C3%BC").toString());
    var asked = service.server.takeRequest();
    assertThat(asked.getTarget())
        .isEqualTo("/papers?sort=day&query=a%2Bb%20c%26d%3D%C3%BC&api_key=s3cret");
    assertThat(asked.getHeaders().get("X-Client")).isEqualTo("7");
    assertThat(asked.getHeaders().get("User-Agent"))
        .matches("papertrends/\\S+ \\(mailto:x@example\\.org\\)");
  }

  @Test
  void shouldUnpackAnswers() throws Exception {
    var packed = new Buffer();
    try (var gzip = new GZIPOutputStream(packed.outputStream())) {
      gzip.write("[1, 2]".getBytes(UTF_8));
    }
    service.answers(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(packed));

    assertThat(service.request().send().body()).isEqualTo("[1, 2]");
    assertThat(service.server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
  }
}
