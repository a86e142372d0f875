// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import java.io.IOException;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

  @TempDir
  private Path folder;

  private FakeService service;
  private FakeService elsewhere;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService(folder.resolve("here"));
    elsewhere = new FakeService(folder.resolve("there"));
  }

  @AfterEach
  void stop() {
    service.close();
    elsewhere.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void shouldFollow(int status) throws SourceException, InterruptedException {
    service.answers(redirect(status, "/moved?page=2")).answers(200, "[]");

    var response = service.request().header("X-Token", "t0ken").send();

    assertThat(response.body()).isEqualTo("[]");
    assertThat(response.name()).isEqualTo(service.address("/papers").toString());
    service.server.takeRequest();
    var second = service.server.takeRequest();
    assertThat(second.getTarget()).isEqualTo("/moved?page=2");
    assertThat(second.getHeaders().get("X-Token")).isEqualTo("t0ken");
  }

  @Test
  void shouldTellNobodyElseWhatWasSetForTheService() throws SourceException, InterruptedException {
    service.answers(redirect(302, elsewhere.address("/papers").toString()));
    elsewhere.answers(200, "[]");

    service.request().header("X-Token", "t0ken").header("Accept", "text/xml").send();

    var second = elsewhere.server.takeRequest();
    assertThat(second.getHeaders().get("X-Token")).isNull();
    assertThat(second.getHeaders().get("Accept")).isEqualTo("text/xml");
    assertThat(second.getHeaders().get("User-Agent")).startsWith("papertrends/");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"ftp://localhost/papers", "file:///etc/passwd", "http://"})
  void shouldRefuseWhatIsNoWebAddress(String location) {
    service.answers(
        location == null ? new MockResponse.Builder().code(302) : redirect(302, location));

    assertThatThrownBy(() -> service.request().send())
        .isInstanceOf(RefusedException.class)
        .hasMessage(service.address("/papers") + " redirects (status 302) to what is no address"
            + " with http or https: " + location);
  }

  @Test
  void shouldNotGoRoundInCircles() {
    for (int i = 0; i < 10; i++) {
      service.answers(redirect(301, "/papers"));
    }

    assertThatThrownBy(() -> service.request().send())
        .isInstanceOf(RefusedException.class)
        .hasMessage(service.address("/papers") + " redirects more than 5 times");
    assertThat(service.server.getRequestCount()).isEqualTo(6);
  }

  private static MockResponse.Builder redirect(int status, String location) {
    return new MockResponse.Builder().code(status).addHeader("Location", location);
  }
}
