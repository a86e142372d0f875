// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import static io.papertrends.notifier.AlertExamples.event;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.notifier.channels.AlertFilter;
import io.papertrends.notifier.channels.Secret;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.channels.WebhookChannel.Shape;
import io.papertrends.notifier.messages.WebhookMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookClientTest {

  private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OLD_KEY = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
  private static final Instant NOW = Instant.ofEpochSecond(1_757_000_000);

  /** As receivers explain themselves, and repeat what they were sent. */
  private static final String EXPLANATION =
      "bad address\n /hooks/T0/s3cr3t?token=t0ken%2Bs3cr3t\n or t0ken+s3cr3t";

  private final MockWebServer receiver = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void shouldSendAndSign() throws InterruptedException {
    answers(new MockResponse.Builder().code(204));

    var outcome = sender(Shape.WEBHOOK, KEY, OLD_KEY).send(event(1));

    assertThat(outcome).isEqualTo(new Outcome.Delivered(""));
    var request = receiver.takeRequest();
    var body = request.getBody().toByteArray();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(new String(body, UTF_8)).isEqualTo(WebhookMessage.of(event(1)).toString());
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("webhook-id")).isEqualTo(event(1).messageId());
    assertThat(request.getHeaders().get("webhook-timestamp")).isEqualTo("1757000000");
    assertThat(request.getHeaders().get("webhook-signature"))
        .isEqualTo(Signature.of(KEY, event(1).messageId(), 1_757_000_000, body) + " "
            + Signature.of(OLD_KEY, event(1).messageId(), 1_757_000_000, body));
  }

  @Test
  void shouldSendWithoutASignatureWhereThereIsNoKey() throws InterruptedException {
    answers(new MockResponse.Builder().body("ok"));

    assertThat(sender(Shape.SLACK).send(event(1))).isEqualTo(new Outcome.Delivered(""));
    var request = receiver.takeRequest();
    assertThat(request.getHeaders().get("webhook-id")).isNotNull();
    assertThat(request.getHeaders().get("webhook-signature")).isNull();
    assertThat(request.getBody().utf8()).startsWith("{\"text\":");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void shouldRetryTemporaryFailures(int status) {
    answers(new MockResponse.Builder().code(status).body(EXPLANATION));

    assertThat(sender(Shape.WEBHOOK).send(event(1)))
        .isEqualTo(new Outcome.RetryLater(
            "status " + status + ": bad address ***?*** or ***", Optional.empty()));
    assertThat(receiver.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 400, 401, 403, 404, 410, 422})
  void shouldNotRetryPermanentFailures(int status) {
    answers(new MockResponse.Builder()
        .code(status)
        .addHeader("Location", receiver.url("/elsewhere").toString())
        .body(EXPLANATION));

    assertThat(sender(Shape.WEBHOOK).send(event(1)))
        .isEqualTo(new Outcome.Refused("status " + status + ": bad address ***?*** or ***"));
    assertThat(receiver.getRequestCount()).isEqualTo(1);
  }

  @Test
  void shouldReadRetryAfter() {
    answers(new MockResponse.Builder().code(429).addHeader("Retry-After", "7"));
    assertThat(pause()).hasValue(Duration.ofSeconds(7));

    answers(new MockResponse.Builder().code(503).addHeader("Retry-After", "0"));
    assertThat(pause()).isEmpty();

    answers(new MockResponse.Builder().code(429).addHeader("Retry-After", "99999999"));
    assertThat(pause()).hasValue(Duration.ofHours(1));

    answers(new MockResponse.Builder()
        .code(429)
        .addHeader("Retry-After", "Thu, 04 Sep 2025 15:35:20 GMT"));
    assertThat(pause()).hasValue(Duration.ofMinutes(2));

    answers(new MockResponse.Builder().code(429).addHeader("Retry-After", "soon"));
    assertThat(pause()).isEmpty();
    assertThat(receiver.getRequestCount()).isEqualTo(5);
  }

  @Test
  void shouldRetryAfterATimeOut() {
    answers(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));

    var outcome = new WebhookClient(
            channel(Shape.WEBHOOK), InstantSource.fixed(NOW), Duration.ofMillis(200))
        .send(event(1));

    assertThat(outcome).isInstanceOf(Outcome.RetryLater.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"request", "response"})
  void shouldRetryWhenTheConnectionIsCut(String where) {
    var cut = new SocketEffect.CloseSocket();
    answers(
        where.equals("request")
            ? new MockResponse.Builder().onRequestBody(cut)
            : new MockResponse.Builder().onResponseStart(cut));

    var outcome = sender(Shape.WEBHOOK).send(event(1));

    assertThat(outcome).isInstanceOf(Outcome.RetryLater.class);
    assertThat(outcome.toString()).doesNotContain("s3cr3t");
  }

  @Test
  void shouldRetryWhenTheConnectionIsRefused() {
    var sender = sender(Shape.WEBHOOK);
    receiver.close();

    var outcome = sender.send(event(1));

    assertThat(outcome).isInstanceOf(Outcome.RetryLater.class);
    assertThat(outcome.toString()).contains("no answer: ").doesNotContain("s3cr3t");
  }

  private Optional<Duration> pause() {
    return ((Outcome.RetryLater) sender(Shape.WEBHOOK).send(event(1))).retryAfter();
  }

  private void answers(MockResponse.Builder response) {
    receiver.enqueue(response.build());
  }

  private WebhookClient sender(Shape shape, String... keys) {
    return new WebhookClient(channel(shape, keys), InstantSource.fixed(NOW));
  }

  private WebhookChannel channel(Shape shape, String... keys) {
    var url = receiver.url("/hooks/T0/s3cr3t?token=t0ken%2Bs3cr3t").toString();
    return new WebhookChannel(
        "hook",
        shape,
        AlertFilter.ALL,
        new Secret(url, "env:URL"),
        Arrays.stream(keys).map(it -> new Secret(it, "env:KEY")).toList(),
        Duration.ZERO,
        Duration.ofDays(1));
  }
}
