// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.HttpStatus;
import io.papertrends.http.SecretRedactor;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.producer.sources.UnavailableException;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Sends a request within the rate limit of its service, and follows redirects. */
record RateLimitedExchange(
    HttpTransport transport, RateLimiter rateLimiter, RateLimit rateLimit, SecretRedactor secrets) {

  private static final int MOST_REDIRECTS = 5;

  /**
   * Sends a request.
   *
   * @param name how messages name the address
   */
  SourceResponse send(Request request, String name) throws SourceException, InterruptedException {
    try (var permit = rateLimiter.acquire(rateLimit)) {
      var next = request;
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        permit.awaitNextRequest();
        var reply = transport.exchange(next);
        if (!HttpStatus.isRedirect(reply.status())) {
          return new StatusRule(name, transport.responseBytes(), secrets).responseOf(reply);
        }
        next = redirected(next, reply, name);
      }
    } catch (IOException e) {
      throw new UnavailableException(
          secrets.redact(name + " " + FailureMessage.of(e)),
          Optional.empty(),
          secrets.withoutSecrets(e));
    }
    throw new RefusedException(name + " redirects more than " + MOST_REDIRECTS + " times");
  }

  private Request redirected(Request request, HttpResponse reply, String name)
      throws RefusedException {
    var location = reply.headers().get("Location");
    var target = location == null ? null : request.url().resolve(location);
    if (target == null) {
      throw new RefusedException(secrets.redact(name + " redirects (status " + reply.status()
          + ") to what is no address with http or https: " + location));
    }
    var next = request.newBuilder().url(target);
    if (!isTrusted(request.url(), target)) {
      // Headers for one service must not be sent to another one.
      request.headers().names().stream()
          .filter(it -> !it.equalsIgnoreCase("User-Agent") && !it.equalsIgnoreCase("Accept"))
          .forEach(next::removeHeader);
    }
    return next.build();
  }

  /** Whether the redirect leads to the same server, by the same or a more secure protocol. */
  private static boolean isTrusted(HttpUrl from, HttpUrl to) {
    boolean safer = !from.isHttps() && to.isHttps();
    return to.host().equals(from.host())
        && (safer || (to.scheme().equals(from.scheme()) && to.port() == from.port()));
  }
}
