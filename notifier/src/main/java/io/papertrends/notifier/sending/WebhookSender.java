// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.SlackMessage;
import io.papertrends.notifier.messages.Step;
import io.papertrends.notifier.messages.TeamsMessage;
import io.papertrends.notifier.messages.WebhookMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Sends steps of one channel by HTTP, with the headers of Standard Webhooks 1.0. It repeats nothing
 * by itself and follows no redirect: what a message says is for one receiver.
 */
public final class WebhookSender {

  /** The client's default is longer than the specification's 15 to 30 seconds. */
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** Nobody knows when a receiver closes a silent connection, and finding out costs a failure. */
  private static final ConnectionPool NO_CONNECTIONS = new ConnectionPool(0, 1, TimeUnit.SECONDS);

  private static final MediaType JSON = MediaType.get("application/json");

  /** That it took too long, is too early, or too often: none is about the message. */
  private static final Set<Integer> TEMPORARY = Set.of(408, 425, 429);

  private static final int UNAVAILABLE = 503;
  private static final int LONGEST_EXPLANATION = 1 << 12;

  private final WebhookChannel channel;
  private final InstantSource clock;
  private final OkHttpClient client;
  private final HttpUrl url;
  private final HiddenSecrets secrets;

  /** Of one channel. */
  public WebhookSender(WebhookChannel channel, InstantSource clock) {
    this(channel, clock, TIMEOUT);
  }

  WebhookSender(WebhookChannel channel, InstantSource clock, Duration timeout) {
    this.channel = channel;
    this.clock = clock;
    this.url = HttpUrl.get(channel.url().reveal());
    this.secrets = HiddenSecrets.of(url);
    this.client = new OkHttpClient.Builder()
        .connectTimeout(timeout)
        .readTimeout(timeout)
        .writeTimeout(timeout)
        .callTimeout(timeout)
        .connectionPool(NO_CONNECTIONS)
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .addNetworkInterceptor(WebhookSender::exchangeOnce)
        .build();
  }

  /** The client repeats at once what comes back with status 503 and {@code Retry-After: 0}. */
  private static Response exchangeOnce(Interceptor.Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    return response.code() == UNAVAILABLE && "0".equals(response.header("Retry-After"))
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  /** What is sent of a step. */
  public static ObjectNode message(WebhookChannel.Shape shape, Step step) {
    return switch (shape) {
      case SLACK -> SlackMessage.of(step);
      case TEAMS -> TeamsMessage.of(step);
      case WEBHOOK -> WebhookMessage.of(step);
    };
  }

  /** Sends a step once. */
  public Outcome send(Step step) {
    var body = message(channel.shape(), step).toString().getBytes(UTF_8);
    try (var response = client.newCall(request(step.messageId(), body)).execute()) {
      return judged(response);
    } catch (IOException e) {
      var what = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      return new Outcome.Later("no answer: " + secrets.lineOf(what), Optional.empty());
    }
  }

  private Request request(String id, byte[] body) {
    long now = clock.instant().getEpochSecond();
    var request = new Request.Builder()
        .url(url)
        .header("User-Agent", userAgent())
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

  private static String userAgent() {
    var version = WebhookSender.class.getPackage().getImplementationVersion();
    return "papertrends/" + (version == null ? "unpackaged" : version);
  }

  private Outcome judged(Response response) {
    int status = response.code();
    if (response.isSuccessful()) {
      return new Outcome.Delivered("");
    }
    var why = "status " + status + explanation(response);
    if (status >= 500 || TEMPORARY.contains(status)) {
      return new Outcome.Later(why, RetryAfter.of(response.headers(), clock.instant()));
    }
    return new Outcome.Refused(why);
  }

  /** What the receiver says besides, after a colon; may be empty. */
  private String explanation(Response response) {
    try {
      var text = new String(response.body().byteStream().readNBytes(LONGEST_EXPLANATION), UTF_8);
      var line = secrets.lineOf(text);
      return line.isEmpty() ? "" : ": " + line;
    } catch (IOException e) {
      // The status has been said, and that is what counts.
      return "";
    }
  }
}
