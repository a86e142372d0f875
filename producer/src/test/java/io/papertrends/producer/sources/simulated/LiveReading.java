// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.http.HttpLimits;
import io.papertrends.producer.sources.http.HttpSourceAccess;
import io.papertrends.producer.sources.http.HttpTransport;
import io.papertrends.producer.sources.http.RateLimiter;
import io.papertrends.producer.sources.http.SourceOptions;
import io.papertrends.schemas.DayZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;

/** Reads from a simulated service by HTTP, as callers of sources do. */
public final class LiveReading implements AutoCloseable {

  private static final int LARGEST_ANSWER = 64 << 20;

  private final SimulatedService service;
  private final MockWebServer server = new MockWebServer();
  private final SourceAccess access;

  /**
   * Starts the service.
   *
   * @param patience how long an answer may take
   * @param folder for what is stored about the rate limit
   */
  public LiveReading(SimulatedService service, Duration patience, Path folder) {
    this.service = service;
    server.setDispatcher(service);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var options = new HashMap<>(service.options());
    options.put(service.source().name() + ".url", server.url(service.path()).toString());
    access = new HttpSourceAccess(
        new Unlimited(service.source()),
        new SourceOptions(options, Map.of()),
        new HttpTransport(new HttpLimits(patience, patience, patience, LARGEST_ANSWER)),
        new RateLimiter(folder),
        DayZone.UTC,
        service::today);
  }

  /** One page. */
  public Page page(LocalDate day, Optional<String> cursor)
      throws SourceException, InterruptedException {
    return page(new PageRequest(service.selection(), day, cursor));
  }

  /** One page of another selection. */
  public Page page(PageRequest request) throws SourceException, InterruptedException {
    return service.source().read(request, access);
  }

  /** The requests with this selection that the service received, with any response. */
  public String asked(String selection, String parameter) throws InterruptedException {
    try {
      page(new PageRequest(selection, service.today(), Optional.empty()));
    } catch (SourceException e) {
      // That it was asked is all that counts.
      Objects.requireNonNull(e.getMessage());
    }
    var requests = service.requests();
    return requests.get(requests.size() - 1).queryParameter(parameter);
  }

  /** The first page of a day. */
  public Page firstPage(LocalDate day) throws SourceException, InterruptedException {
    return page(day, Optional.empty());
  }

  /** All pages of a day, where nothing goes wrong. */
  public List<Page> pages(LocalDate day) throws SourceException, InterruptedException {
    var pages = new ArrayList<Page>();
    var cursor = Optional.<String>empty();
    do {
      pages.add(page(day, cursor));
      cursor = pages.get(pages.size() - 1).next();
    } while (cursor.isPresent());
    return pages;
  }

  /** The titles of the papers. */
  public static Stream<String> titles(List<ParseResult> results) {
    return results.stream()
        .filter(Parsed.class::isInstance)
        .map(it -> ((Parsed) it).paper().getTitle());
  }

  @Override
  public void close() {
    server.close();
  }

  /** The source of a service on this machine, which needs no rate limit. */
  private record Unlimited(PaperSource source) implements PaperSource {

    @Override
    public String name() {
      return source.name();
    }

    @Override
    public String description() {
      return source.description();
    }

    @Override
    public RateLimit rateLimit() {
      return new RateLimit(source.name(), Duration.ZERO);
    }

    @Override
    public Page read(PageRequest request, SourceAccess access)
        throws SourceException, InterruptedException {
      return source.read(request, access);
    }
  }
}
