// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertrends.http.Excerpt;
import io.papertrends.http.HttpStatus;
import io.papertrends.http.RetryAfter;
import io.papertrends.http.SecretRedactor;
import io.papertrends.http.SingleExchange;
import io.papertrends.http.UserAgent;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.notifier.messages.SlackMessage;
import io.papertrends.notifier.messages.TeamsMessage;
import io.papertrends.notifier.messages.WebhookMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Posts alert events of one channel by HTTP, with the headers of Standard Webhooks 1.0. It does not
 * repeat requests or follow redirects: a message is for one receiver only.
 */
public final class WebhookClient {

  /** Within the 15 to 30 seconds that Standard Webhooks recommends. */
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private static final MediaType JSON = MediaType.get("application/json");

  private static final int LONGEST_EXPLANATION = 1 << 12;

  private final WebhookChannel channel;
  private final InstantSource clock;
  private final OkHttpClient client;
  private final HttpUrl url;
  private final SecretRedactor secrets = new SecretRedactor();

  /** Creates the client of one channel. */
  public WebhookClient(WebhookChannel channel, InstantSource clock) {
    this(channel, clock, TIMEOUT);
  }

  WebhookClient(WebhookChannel channel, InstantSource clock, Duration timeout) {
    this.channel = channel;
    this.clock = clock;
    this.url = HttpUrl.get(channel.url().reveal());
    this.secrets.addAddress(url);
    this.client = SingleExchange.client(timeout, timeout, timeout);
  }

  /** The body that is sent for an alert event. */
  public static ObjectNode message(WebhookChannel.Shape shape, AlertEvent event) {
    return switch (shape) {
      case SLACK -> SlackMessage.of(event);
      case TEAMS -> TeamsMessage.of(event);
      case WEBHOOK -> WebhookMessage.of(event);
    };
  }

  /** Makes one attempt to send an alert event. */
  public Outcome send(AlertEvent event) {
    var body = message(channel.shape(), event).toString().getBytes(UTF_8);
    try (var response = client.newCall(request(event.messageId(), body)).execute()) {
      return outcomeOf(response);
    } catch (IOException e) {
      var what = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      return new Outcome.RetryLater("no answer: " + Excerpt.of(what, secrets), Optional.empty());
    }
  }

  private Request request(String id, byte[] body) {
    long now = clock.instant().getEpochSecond();
    var request = new Request.Builder()
        .url(url)
        .header("User-Agent", UserAgent.of(Optional.empty()))
        .header("webhook-id", id)
        .header("webhook-timestamp", String.valueOf(now))
        .post(RequestBody.create(body, JSON));
    if (!channel.keys().isEmpty()) {
      var signatures = channel.keys().stream()
          .map(it -> Signature.of(it.reveal(), id, now, body))
          .collect(joining(" "));
      request.header("webhook-signature", signatures);
    }
    return request.build();
  }

  private Outcome outcomeOf(Response response) {
    int status = response.code();
    if (response.isSuccessful()) {
      return new Outcome.Delivered("");
    }
    var why = "status " + status + explanation(response);
    if (HttpStatus.isTemporaryFailure(status)) {
      return new Outcome.RetryLater(why, RetryAfter.of(response.headers(), clock.instant()));
    }
    return new Outcome.Refused(why);
  }

  /** Text of the response after a colon; may be empty. */
  private String explanation(Response response) {
    try {
      var text = new String(response.body().byteStream().readNBytes(LONGEST_EXPLANATION), UTF_8);
      return Excerpt.afterColon(text, secrets);
    } catch (IOException e) {
      // The status alone is enough.
      return "";
    }
  }
}
