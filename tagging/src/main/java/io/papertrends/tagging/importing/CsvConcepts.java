// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads concepts from a table with a header line; several values in a cell are separated by ";" or
 * "|".
 */
final class CsvConcepts {

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT
      .builder()
      .setHeader()
      .setSkipHeaderRecord(true)
      .setIgnoreEmptyLines(true)
      .get();

  private CsvConcepts() {}

  static List<Concept> read(BufferedReader text) throws IOException {
    var concepts = new ArrayList<Concept>();
    try (var table = FORMAT.parse(text)) {
      var header = table.getHeaderNames();
      var label = ConceptFields.LABEL
          .in(header)
          .orElseThrow(() -> new UnreadableVocabularyException(
              "this is no table with a column \"label\" or \"name\""));
      var id = ConceptFields.ID.in(header);
      var alternatives = ConceptFields.ALTERNATIVES.in(header);
      var broader = ConceptFields.BROADER.in(header);
      for (var row : table) {
        concepts.add(new Concept(
            id.map(row::get).orElse("line " + table.getCurrentLineNumber()),
            cell(row, label),
            cells(row, alternatives),
            cells(row, broader)));
      }
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UnreadableVocabularyException("this is no table: " + e.getMessage(), e);
    }
    return concepts;
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) && !row.get(column).isBlank() ? row.get(column).strip() : null;
  }

  private static List<String> cells(CSVRecord row, Optional<String> column) {
    var cell = column.map(it -> cell(row, it)).orElse(null);
    return cell == null
        ? List.of()
        : Stream.of(cell.split("[;|]", -1))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList();
  }
}
