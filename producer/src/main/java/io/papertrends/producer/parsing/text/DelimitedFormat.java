// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.Days;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
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
 * A table with a header line that names the columns, separated by commas or tabs: {@code title},
 * {@code abstract} or {@code summary}, and the day ({@code published}, {@code publication_date},
 * {@code date} or {@code created}) must be there; {@code id} or {@code arxiv_id}, {@code doi},
 * {@code url}, {@code source}, {@code authors} (or {@code author}, or {@code author_text} as in
 * published arXiv tables), {@code categories} and {@code keywords} may; the rest is ignored. Cells
 * may be quoted and then hold line breaks.
 */
public final class DelimitedFormat implements PaperFormat {

  private static final String TITLE = "title";

  private final String name;
  private final char delimiter;
  private final CSVFormat syntax;
  private final LocalDate today;

  private DelimitedFormat(String name, char delimiter, LocalDate today) {
    this.name = name;
    this.delimiter = delimiter;
    this.syntax = CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreSurroundingSpaces(true)
        // Who writes a title that begins with a quotation may not know that quotes mean something.
        .setTrailingData(true)
        .get();
    this.today = today;
  }

  /** Separated by commas. Papers from after tomorrow are rejected. */
  public static DelimitedFormat csv(LocalDate today) {
    return new DelimitedFormat("csv", ',', today);
  }

  /** Separated by tabs. Papers from after tomorrow are rejected. */
  public static DelimitedFormat tsv(LocalDate today) {
    return new DelimitedFormat("tsv", '\t', today);
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
      return Columns.named(cells(line)).has(TITLE);
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

  private Columns columns(String inputName, Row header) {
    if (header == null) {
      throw new UnusableInputException(inputName + " has no line that names its columns");
    }
    Columns columns;
    try {
      columns = Columns.named(cells(header.text()));
    } catch (InvalidFieldException e) {
      throw new UnusableInputException(
          inputName + ", " + header.position() + ": " + e.reason() + ": " + e.getMessage(), e);
    }
    if (!columns.has(TITLE)) {
      throw new UnusableInputException(
          inputName + " has no column \"title\"; its columns are " + columns);
    }
    return columns;
  }

  private ParseResult parse(Row row, Columns columns) {
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
      return draft(columns, cells).check(today, row.position(), row.text());
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

  private PaperDraft draft(Columns columns, List<String> row) throws InvalidFieldException {
    var source = columns.cell(row, "source");
    return new PaperDraft(source == null ? name : source)
        .identifier(columns.cell(row, "id"))
        .identifier(ArxivNumber.restored(columns.cell(row, "arxiv_id")))
        .identifier(columns.cell(row, "doi"))
        .identifier(columns.cell(row, "url"))
        .title(columns.cell(row, TITLE))
        .text(columns.cell(row, "abstract", "summary"))
        .published(Days.parse(
            "published", columns.cell(row, "published", "publication_date", "date", "created")))
        .authors(ListedTexts.of(columns.cell(row, "authors", "author", "author_text")))
        .categories(ListedTexts.of(columns.cell(row, "categories")))
        .keywords(ListedTexts.of(columns.cell(row, "keywords")));
  }
}
