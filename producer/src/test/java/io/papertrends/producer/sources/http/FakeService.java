// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceRequest;
import io.papertrends.schemas.DayZone;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** A service on this machine, and the access of its source to it. */
final class FakeService implements AutoCloseable {

  static final HttpLimits LIMITS = HttpLimits.DEFAULTS;

  static final LocalDate TODAY = LocalDate.of(2025, 9, 3);

  final MockWebServer server = new MockWebServer();
  private final Path paceFolder;

  FakeService(Path paceFolder) throws IOException {
    this.paceFolder = paceFolder;
    server.start();
  }

  static HttpLimits limits(int responseBytes) {
    return new HttpLimits(LIMITS.connect(), LIMITS.silence(), LIMITS.exchange(), responseBytes);
  }

  static HttpLimits limits(Duration exchange) {
    return new HttpLimits(LIMITS.connect(), LIMITS.silence(), exchange, LIMITS.responseBytes());
  }

  /** What it answers next. */
  FakeService answers(MockResponse.Builder response) {
    server.enqueue(response.build());
    return this;
  }

  FakeService answers(int status, String body) {
    return answers(new MockResponse.Builder().code(status).body(body));
  }

  SourceAccess access() {
    return access(LIMITS, Map.of());
  }

  SourceAccess access(HttpLimits limits, Map<String, String> options) {
    return new HttpSourceAccess(
        new FakeSource(),
        new SourceOptions(options, Map.of()),
        new HttpTransport(limits),
        new RateLimiter(paceFolder),
        DayZone.UTC,
        () -> TODAY);
  }

  SourceRequest request() {
    return access().request(address("/papers"));
  }

  URI address(String path) {
    return server.url(path).uri();
  }

  @Override
  public void close() {
    server.close();
  }

  static final class FakeSource implements PaperSource {

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public String description() {
      return "nothing";
    }

    @Override
    public RateLimit rateLimit() {
      return new RateLimit("fake", Duration.ZERO);
    }

    @Override
    public Page read(PageRequest request, SourceAccess access) {
      throw new UnsupportedOperationException("only its name and rate limit are used");
    }
  }
}
