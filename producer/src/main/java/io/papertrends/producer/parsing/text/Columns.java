// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The columns of a table.
 *
 * @param names in lower case; of two with the same name the first counts
 */
record Columns(List<String> names) {

  private static final int LONGEST_LIST = 200;

  static Columns named(List<String> header) {
    return new Columns(
        header.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList());
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** The cell of a row in the first of these columns that has one; else null. */
  String cell(List<String> row, String... alternatives) {
    return Stream.of(alternatives)
        .filter(this::has)
        .map(name -> row.get(names.indexOf(name)).strip())
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The names for a message, the first of them if there are many. */
  @Override
  public String toString() {
    var list = String.join(", ", names);
    return list.length() <= LONGEST_LIST ? list : list.substring(0, LONGEST_LIST) + "...";
  }
}
