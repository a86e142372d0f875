// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.SecretRedactor;
import io.papertrends.producer.sources.RateLimit;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A process of its own that waits for a word on its input and then sends requests at a limited
 * rate.
 */
final class RateLimitedRequests {

  private RateLimitedRequests() {}

  /** The directory of the rate limit, the address, how often to ask, and the interval. */
  public static void main(String[] args) throws Exception {
    System.out.println("ready");
    if (System.in.read() < 0) {
      throw new IOException("the start signal did not come");
    }
    ask(Path.of(args[0]), URI.create(args[1]), Integer.parseInt(args[2]), args[3]);
  }

  static void ask(Path folder, URI address, int times, String interval) throws Exception {
    var rateLimiter = new RateLimiter(folder);
    var exchange = new RateLimitedExchange(
        new HttpTransport(HttpLimits.DEFAULTS),
        rateLimiter,
        new RateLimit("limited", Duration.parse(interval)),
        new SecretRedactor());
    for (int i = 0; i < times; i++) {
      new HttpSourceRequest(address, "test", exchange, new SecretRedactor()).send();
    }
  }
}
