// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.PaperFormats;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.producer.sources.Answer;
import io.papertrends.producer.sources.MalformedAnswerException;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Lets a source ask its service over HTTP. May be used by several threads. */
public final class HttpSourceAccess implements SourceAccess {

  private final PaperSource source;
  private final SourceOptions options;
  private final HttpTransport transport;
  private final Pacing pacing;
  private final Supplier<LocalDate> today;
  private final Secrets secrets = new Secrets();

  /**
   * For one source; all but the source may be shared.
   *
   * @param today the current day in UTC, asked for at each answer
   */
  public HttpSourceAccess(
      PaperSource source,
      SourceOptions options,
      HttpTransport transport,
      Pacing pacing,
      Supplier<LocalDate> today) {
    this.source = source;
    this.options = options;
    this.transport = transport;
    this.pacing = pacing;
    this.today = today;
  }

  @Override
  public Optional<String> option(String key) {
    return options.of(source.name(), key);
  }

  @Override
  public SourceRequest request(URI address) {
    var conversation = new Conversation(transport, pacing, source.pace(), secrets);
    return new HttpSourceRequest(address, UserAgent.of(option("mailto")), conversation, secrets);
  }

  @Override
  public List<ParseResult> parse(Answer answer, String format) throws MalformedAnswerException {
    var days = new PageDays(Optional.empty(), OptionalInt.empty(), today.get());
    var known = new PaperFormats(days, notice -> {})
        .of(Optional.of(format), answer.name(), answer.reader());
    try {
      known.requireWhole(answer.name(), answer.reader());
      return known.parse(answer.name(), answer.reader()).toList();
    } catch (UnusableInputException e) {
      // Its message may repeat a secret from the answer, and so its trace is not passed on.
      throw new MalformedAnswerException(answer, secrets.hiddenIn(e.getMessage()), null);
    }
  }
}
