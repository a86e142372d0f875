// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with
 * {@code '}.
 */
final class CsvTable {

  private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

  private final StringWriter text = new StringWriter();
  private final CSVPrinter printer;

  CsvTable(String... header) {
    try {
      printer =
          new CSVPrinter(text, CSVFormat.RFC4180.builder().setHeader(header).get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row; null is an empty cell. */
  void row(Object... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(CsvTable::cell).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number) {
      return value;
    }
    var cell = value.toString().replace("\0", "");
    return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
