// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.UnavailableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    var response = service
        .access(FakeService.LIMITS, Map.of("fake.mailto", "x@example.org"))
        .request(service.address("/papers?sort=day"))
        .parameter("query", "a+b c&d=ü")
        .secretParameter("api_key", "s3cret")
        .header("X-Client", "7")
        .send();

    assertThat(response.body()).isEqualTo("[]");
    assertThat(response.name())
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

  @ParameterizedTest
  @CsvSource({
    "text/xml; charset=ISO-8859-1, ISO-8859-1",
    "text/xml; charset=\"utf-16\", UTF-16",
    "application/json, UTF-8",
    "application/json; charset=nonsense, UTF-8",
    "no type at all, UTF-8",
    ", UTF-8",
  })
  void shouldReadTheCharacterSetThatTheServiceNames(String type, Charset charset)
      throws SourceException, InterruptedException {
    var response = new MockResponse.Builder().body(new Buffer().writeString("naïve", charset));
    service.answers(type == null ? response : response.addHeader("Content-Type", type));

    assertThat(service.request().send().body()).isEqualTo("naïve");
  }

  @Test
  void shouldLoseNoMoreThanACharacterThatIsDamaged() throws SourceException, InterruptedException {
    service.answers(new MockResponse.Builder()
        .body(new Buffer().writeUtf8("\uFEFFna").writeByte(0xEF).writeUtf8("ve")));

    assertThat(service.request().send().body()).isEqualTo("na\uFFFDve");
  }

  @Test
  void shouldLeaveAnEmptyAnswerToTheFormat() throws SourceException, InterruptedException {
    service.answers(200, "");

    var response = service.request().send();

    assertThat(response.body()).isEmpty();
    assertThatThrownBy(() -> service.access().parse(response, "openalex"))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage(response.name() + " is empty");
  }

  @Test
  void shouldTakeAnAnswerThatIsJustSmallEnough() throws SourceException, InterruptedException {
    service.answers(200, "12345678");

    assertThat(service
            .access(FakeService.limits(8), Map.of())
            .request(service.address("/"))
            .send()
            .body())
        .hasSize(8);
  }

  @Test
  void shouldSendTheSameAgain() throws SourceException, InterruptedException {
    service.answers(429, "").answers(200, "[]");
    var request = service.request().parameter("page", "2");

    assertThatThrownBy(request::send).isInstanceOf(UnavailableException.class);
    assertThat(request.send().body()).isEqualTo("[]");

    assertThat(service.server.takeRequest().getTarget()).isEqualTo("/papers?page=2");
    assertThat(service.server.takeRequest().getTarget()).isEqualTo("/papers?page=2");
  }

  @Test
  void shouldHangUpWhenInterrupted() throws Exception {
    service.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    var asking = new FutureTask<>(() -> service.request().send());
    var thread = new Thread(asking);
    thread.start();
    service.server.takeRequest();

    thread.interrupt();

    assertThatThrownBy(asking::get).hasCauseInstanceOf(InterruptedException.class);
  }
}
