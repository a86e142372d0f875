// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.identity.NamedIdentifier;
import io.papertrends.producer.parsing.FeaturedDay;
import io.papertrends.producer.parsing.FieldNames;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ListedTexts;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.text.DelimitedRows.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A table with a header line that names the columns, separated by commas, semicolons or tabs.
 * Title, abstract and day are required; identifiers, authors, categories and keywords are optional;
 * all other columns are ignored. The names of columns are those of Zotero, Scopus, Web of Science,
 * OpenAlex and published arXiv tables. Quoted cells may contain line breaks.
 */
public final class DelimitedFormat implements PaperFormat {

  private final String name;
  private final char delimiter;
  private final CSVFormat syntax;
  private final ParseContext context;

  private DelimitedFormat(String name, char delimiter, ParseContext context) {
    this.name = name;
    this.delimiter = delimiter;
    this.syntax = CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreSurroundingSpaces(true)
        // A title may begin with a quotation mark that was not meant as a quote of the format.
        .setTrailingData(true)
        .get();
    this.context = context;
  }

  /** Separated by commas. Papers from later than tomorrow are rejected. */
  public static DelimitedFormat csv(ParseContext context) {
    return new DelimitedFormat("csv", ',', context);
  }

  /** Separated by semicolons, as spreadsheets do where the comma is in numbers. */
  public static DelimitedFormat semicolons(ParseContext context) {
    return new DelimitedFormat("csv-semicolons", ';', context);
  }

  /** Separated by tabs. Papers from later than tomorrow are rejected. */
  public static DelimitedFormat tsv(ParseContext context) {
    return new DelimitedFormat("tsv", '\t', context);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean recognises(String beginning) {
    return beginning
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> line.indexOf(delimiter) >= 0)
        .filter(this::namesATitle)
        .isPresent();
  }

  private boolean namesATitle(String line) {
    try {
      return TableColumns.named(cells(line)).hasAny(FieldNames.TITLE);
    } catch (InvalidFieldException e) {
      return false;
    }
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    var rows = new DelimitedRows(new NumberedLines(text), delimiter);
    var columns = columns(inputName, rows.next());
    return RecordStream.of(rows::next).map(row -> parse(row, columns));
  }

  private TableColumns columns(String inputName, Row header) {
    if (header == null) {
      throw new UnusableInputException(inputName + " has no line that names its columns");
    }
    TableColumns columns;
    try {
      columns = TableColumns.named(cells(header.text()));
    } catch (InvalidFieldException e) {
      throw new UnusableInputException(
          inputName + ", " + header.position() + ": " + e.reason() + ": " + e.getMessage(), e);
    }
    require(inputName, columns, "title", FieldNames.TITLE);
    require(inputName, columns, "abstract", FieldNames.ABSTRACT);
    return columns;
  }

  private static void require(
      String inputName, TableColumns columns, String name, List<String> alternatives) {
    if (!columns.hasAny(alternatives)) {
      throw new UnusableInputException(
          inputName + " has no column \"" + name + "\"; its columns are " + columns);
    }
  }

  private ParseResult parse(Row row, TableColumns columns) {
    if (!row.complete()) {
      return new Rejected(row.position(), "quote not closed", "", row.text());
    }
    try {
      var cells = cells(row.text());
      if (cells.size() != columns.names().size()) {
        throw new InvalidFieldException(
            "wrong number of cells",
            cells.size() + ", the header has " + columns.names().size());
      }
      return draft(columns, cells).check(context.today(), row.position(), row.text());
    } catch (InvalidFieldException e) {
      return new Rejected(row.position(), e.reason(), e.getMessage(), row.text());
    }
  }

  private List<String> cells(String row) throws InvalidFieldException {
    try (var parser = CSVParser.parse(row, syntax)) {
      return parser.stream().findFirst().orElseThrow().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InvalidFieldException("not " + name, e.getMessage());
    }
  }

  private PaperDraft draft(TableColumns columns, List<String> row) throws InvalidFieldException {
    var source = columns.cell(row, List.of("source"));
    var draft = new PaperDraft(source == null ? name : source)
        .title(columns.cell(row, FieldNames.TITLE))
        .text(columns.cell(row, FieldNames.ABSTRACT))
        .published(published(columns, row))
        .featured(featured(columns, row))
        .authors(ListedTexts.of(columns.cell(row, FieldNames.AUTHORS)))
        .categories(ListedTexts.of(columns.cell(row, FieldNames.CATEGORIES)))
        .keywords(ListedTexts.of(columns.cell(row, FieldNames.KEYWORDS)));
    for (var column : FieldNames.IDENTIFIERS) {
      draft.identifier(NamedIdentifier.of(column, columns.cell(row, List.of(column))));
    }
    return draft;
  }

  private LocalDate published(TableColumns columns, List<String> row) throws InvalidFieldException {
    var written = columns.cell(row, FieldNames.PUBLISHED);
    return FeaturedDay.orPublished(
        () -> context.day("published", written), written, featured(columns, row));
  }

  private LocalDate featured(TableColumns columns, List<String> row) {
    return context.featuredDay(columns.cell(row, FieldNames.FEATURED));
  }
}
