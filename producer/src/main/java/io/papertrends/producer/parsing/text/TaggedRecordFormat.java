// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.BufferedReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Records of bibliographic programs with a short tag before each field: RIS, PubMed's nbib,
 * EndNote's refer and the export of Web of Science. The {@link TaggedSyntax} gives the meaning of
 * the tags.
 */
public final class TaggedRecordFormat implements PaperFormat {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Schemes of identifiers by tag, for tags whose values are bare numbers. */
  private static final Map<String, String> SCHEMES = Map.of("PMID", "pmid:", "PM", "pmid:");

  private final TaggedSyntax syntax;
  private final ParseContext context;

  private TaggedRecordFormat(TaggedSyntax syntax, ParseContext context) {
    this.syntax = syntax;
    this.context = context;
  }

  /** One format for each syntax. Papers from later than tomorrow are rejected. */
  public static List<PaperFormat> all(ParseContext context) {
    return Stream.of(TaggedSyntax.values())
        .map(it -> (PaperFormat) new TaggedRecordFormat(it, context))
        .toList();
  }

  @Override
  public String name() {
    return syntax.formatName();
  }

  @Override
  public boolean recognises(String beginning) {
    return syntax.recognises(beginning);
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    var records = new TaggedRecords(new NumberedLines(text), syntax);
    return RecordStream.of(records::next).map(this::parse);
  }

  private ParseResult parse(TaggedRecords.TaggedRecord record) {
    try {
      return draft(record).check(context.today(), record.position(), record.text());
    } catch (InvalidFieldException e) {
      return new Rejected(record.position(), e.reason(), e.getMessage(), record.text());
    }
  }

  private PaperDraft draft(TaggedRecords.TaggedRecord record) throws InvalidFieldException {
    var draft = new PaperDraft(name())
        .title(record.first(syntax.title()))
        .text(record.first(syntax.text()))
        .abstractIsOptional()
        .published(day(record))
        .authors(record.all(syntax.authors()))
        .keywords(record.all(syntax.keywords()));
    identifiers(record).forEach(draft::identifier);
    return draft;
  }

  private List<String> identifiers(TaggedRecords.TaggedRecord record) {
    var identifiers = new ArrayList<String>();
    for (var tag : syntax.identifiers()) {
      var scheme = SCHEMES.getOrDefault(tag, "");
      record.all(List.of(tag)).forEach(value -> identifiers.add(scheme + bare(value)));
    }
    return identifiers;
  }

  /** The identifier without its kind, which PubMed writes in brackets. */
  private static String bare(String value) {
    int bracket = value.indexOf(" [");
    return bracket < 0 ? value : value.substring(0, bracket);
  }

  /**
   * The first value that is a day; a year and a month with a day in separate fields are combined.
   */
  private LocalDate day(TaggedRecords.TaggedRecord record) throws InvalidFieldException {
    var year = record.first(syntax.year());
    InvalidFieldException failure = null;
    for (var tag : syntax.days()) {
      for (var written : record.all(List.of(tag))) {
        try {
          var day = day(written, year);
          if (day != null) {
            return day;
          }
        } catch (InvalidFieldException e) {
          failure = failure == null ? e : failure;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    return context.day("published", year);
  }

  /** RIS writes {@code 2024/09/02/}, with anything after the last slash; Web of Science SEP 2. */
  private LocalDate day(String written, String year) throws InvalidFieldException {
    var parts = written.split("/", -1);
    if (parts.length >= 3 && YEAR.matcher(parts[0]).matches()) {
      return BibtexDay.of(parts[0], parts[1], parts[2], context);
    }
    boolean hasYear = YEAR.matcher(written).find();
    return hasYear || year == null
        ? context.day("published", written)
        : BibtexDay.of(year, written, "", context);
  }
}
