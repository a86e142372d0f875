// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.sending;

import static io.papertrends.notifier.Examples.step;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.notifier.channels.Secret;
import io.papertrends.notifier.channels.StepFilter;
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

class WebhookSenderTest {

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

    var outcome = sender(Shape.WEBHOOK, KEY, OLD_KEY).send(step(1));

    assertThat(outcome).isEqualTo(new Outcome.Delivered(""));
    var request = receiver.takeRequest();
    var body = request.getBody().toByteArray();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(new String(body, UTF_8)).isEqualTo(WebhookMessage.of(step(1)).toString());
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("webhook-id")).isEqualTo(step(1).messageId());
    assertThat(request.getHeaders().get("webhook-timestamp")).isEqualTo("1757000000");
    assertThat(request.getHeaders().get("webhook-signature"))
        .isEqualTo(Signature.of(KEY, step(1).messageId(), 1_757_000_000, body) + " "
            + Signature.of(OLD_KEY, step(1).messageId(), 1_757_000_000, body));
  }

  @Test
  void shouldSendWithoutASignatureWhereThereIsNoKey() throws InterruptedException {
    answers(new MockResponse.Builder().body("ok"));

    assertThat(sender(Shape.SLACK).send(step(1))).isEqualTo(new Outcome.Delivered(""));
    var request = receiver.takeRequest();
    assertThat(request.getHeaders().get("webhook-id")).isNotNull();
    assertThat(request.getHeaders().get("webhook-signature")).isNull();
    assertThat(request.getBody().utf8()).startsWith("{\"text\":");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void shouldTryAgainLater(int status) {
    answers(new MockResponse.Builder().code(status).body(EXPLANATION));

    assertThat(sender(Shape.WEBHOOK).send(step(1)))
        .isEqualTo(new Outcome.Later(
            "status " + status + ": bad address ***?*** or ***", Optional.empty()));
    assertThat(receiver.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 400, 401, 403, 404, 410, 422})
  void shouldNotTryAgain(int status) {
    answers(new MockResponse.Builder()
        .code(status)
        .addHeader("Location", receiver.url("/elsewhere").toString())
        .body(EXPLANATION));

    assertThat(sender(Shape.WEBHOOK).send(step(1)))
        .isEqualTo(new Outcome.Refused("status " + status + ": bad address ***?*** or ***"));
    assertThat(receiver.getRequestCount()).isEqualTo(1);
  }

  @Test
  void shouldHearWhenTheReceiverWantsToBeAskedAgain() {
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
  void shouldTryAgainWhereTheReceiverIsTooSlow() {
    answers(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));

    var outcome = new WebhookSender(
            channel(Shape.WEBHOOK), InstantSource.fixed(NOW), Duration.ofMillis(200))
        .send(step(1));

    assertThat(outcome).isInstanceOf(Outcome.Later.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"request", "response"})
  void shouldTryAgainWhereTheConnectionIsCut(String where) {
    var cut = new SocketEffect.CloseSocket();
    answers(
        where.equals("request")
            ? new MockResponse.Builder().onRequestBody(cut)
            : new MockResponse.Builder().onResponseStart(cut));

    var outcome = sender(Shape.WEBHOOK).send(step(1));

    assertThat(outcome).isInstanceOf(Outcome.Later.class);
    assertThat(outcome.toString()).doesNotContain("s3cr3t");
  }

  @Test
  void shouldTryAgainWhereNobodyIsThere() {
    var sender = sender(Shape.WEBHOOK);
    receiver.close();

    var outcome = sender.send(step(1));

    assertThat(outcome).isInstanceOf(Outcome.Later.class);
    assertThat(outcome.toString()).contains("no answer: ").doesNotContain("s3cr3t");
  }

  private Optional<Duration> pause() {
    return ((Outcome.Later) sender(Shape.WEBHOOK).send(step(1))).after();
  }

  private void answers(MockResponse.Builder response) {
    receiver.enqueue(response.build());
  }

  private WebhookSender sender(Shape shape, String... keys) {
    return new WebhookSender(channel(shape, keys), InstantSource.fixed(NOW));
  }

  private WebhookChannel channel(Shape shape, String... keys) {
    var url = receiver.url("/hooks/T0/s3cr3t?token=t0ken%2Bs3cr3t").toString();
    return new WebhookChannel(
        "hook",
        shape,
        StepFilter.ALL,
        new Secret(url, "env:URL"),
        Arrays.stream(keys).map(it -> new Secret(it, "env:KEY")).toList(),
        Duration.ZERO,
        Duration.ofDays(1));
  }
}
