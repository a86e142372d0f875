// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.Answer;
import io.papertrends.producer.sources.Pace;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.UnavailableException;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** From a request to its answer, at the pace of the service and by way of its redirects. */
record Conversation(HttpTransport transport, Pacing pacing, Pace pace, Secrets secrets) {

  private static final int MOST_REDIRECTS = 5;

  /**
   * Asks.
   *
   * @param name what to call the address in messages
   */
  Answer ask(Request request, String name) throws SourceException, InterruptedException {
    try (var turn = pacing.turn(pace)) {
      var next = request;
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        turn.begin();
        var reply = transport.exchange(next);
        if (!reply.isRedirect()) {
          return new Verdict(name, transport.answerBytes(), secrets).on(reply);
        }
        next = redirected(next, reply, name);
      }
    } catch (IOException e) {
      throw new UnavailableException(
          secrets.hiddenIn(name + " " + Trouble.of(e)), null, secrets.harmless(e));
    }
    throw new RefusedException(name + " redirects more than " + MOST_REDIRECTS + " times");
  }

  private Request redirected(Request request, Reply reply, String name) throws RefusedException {
    var location = reply.headers().get("Location");
    var target = location == null ? null : request.url().resolve(location);
    if (target == null) {
      throw new RefusedException(secrets.hiddenIn(name + " redirects (status " + reply.status()
          + ") to what is no address with http or https: " + location));
    }
    var next = request.newBuilder().url(target);
    if (!isTrusted(request.url(), target)) {
      // What was set for one service is nobody else's business.
      request.headers().names().stream()
          .filter(it -> !it.equalsIgnoreCase("User-Agent") && !it.equalsIgnoreCase("Accept"))
          .forEach(next::removeHeader);
    }
    return next.build();
  }

  /** The same server, at most more safely. */
  private static boolean isTrusted(HttpUrl from, HttpUrl to) {
    boolean safer = !from.isHttps() && to.isHttps();
    return to.host().equals(from.host())
        && (safer || (to.scheme().equals(from.scheme()) && to.port() == from.port()));
  }
}
