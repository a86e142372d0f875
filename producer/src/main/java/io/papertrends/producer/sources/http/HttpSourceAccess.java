// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.SecretRedactor;
import io.papertrends.http.UserAgent;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceRequest;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.schemas.DayZone;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** HTTP access of one source to its service. Thread-safe. */
public final class HttpSourceAccess implements SourceAccess {

  private final PaperSource source;
  private final SourceOptions options;
  private final HttpTransport transport;
  private final RateLimiter rateLimiter;
  private final DayZone zone;
  private final Supplier<LocalDate> today;
  private final SecretRedactor secrets = new SecretRedactor();

  /**
   * Access of one source; the other objects may be shared by sources.
   *
   * @param zone time zone in which days begin
   * @param today supplies the current day
   */
  public HttpSourceAccess(
      PaperSource source,
      SourceOptions options,
      HttpTransport transport,
      RateLimiter rateLimiter,
      DayZone zone,
      Supplier<LocalDate> today) {
    this.source = source;
    this.options = options;
    this.transport = transport;
    this.rateLimiter = rateLimiter;
    this.zone = zone;
    this.today = today;
  }

  @Override
  public Optional<String> option(String key) {
    return options.of(source.name(), key);
  }

  @Override
  public SourceRequest request(URI address) {
    var exchange = new RateLimitedExchange(transport, rateLimiter, rateLimit(), secrets);
    return new HttpSourceRequest(address, UserAgent.of(option("mailto")), exchange, secrets);
  }

  /** The service's own rate limit, unless the user sets a slower one or another address. */
  private RateLimit rateLimit() {
    var usual = source.rateLimit();
    var interval =
        option("request-interval").map(HttpSourceAccess::duration).orElse(usual.interval());
    if (option("url").isPresent()) {
      return new RateLimit(usual.service() + "-elsewhere", interval);
    }
    return interval.compareTo(usual.interval()) > 0
        ? new RateLimit(usual.service(), interval)
        : usual;
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the option request-interval must be a time such as PT5S, was \"" + text + "\"", e);
    }
  }

  @Override
  public List<ParseResult> parse(SourceResponse response, String format)
      throws MalformedResponseException {
    var days = new PageDays(Optional.empty(), OptionalInt.empty(), today.get());
    var known = new PaperFormats(days, zone, notice -> {})
        .of(Optional.of(format), response.name(), response.reader());
    try {
      known.requireWhole(response.name(), response.reader());
      return known.parse(response.name(), response.reader()).toList();
    } catch (UnusableInputException e) {
      // The message of the cause may contain a secret from the response, so the cause is dropped.
      throw new MalformedResponseException(response, secrets.redact(e.getMessage()), null);
    }
  }
}
