// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.FieldNames;
import java.util.List;

/**
 * The columns of a table.
 *
 * @param names names in lower case without separators, so that {@code Abstract Note} and
 *     {@code abstract_note} are the same; of equal names the first counts
 * @param header names as written in the table
 */
record TableColumns(List<String> names, List<String> header) {

  private static final int LONGEST_LIST = 200;

  static TableColumns named(List<String> header) {
    return new TableColumns(header.stream().map(FieldNames::plain).toList(), header);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  boolean hasAny(List<String> alternatives) {
    return alternatives.stream().anyMatch(this::has);
  }

  /** The cell of a row in the first of these columns that exists; null if none exists. */
  String cell(List<String> row, List<String> alternatives) {
    return alternatives.stream()
        .filter(this::has)
        .map(name -> row.get(names.indexOf(name)).strip())
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The names for a message; only the first ones if there are many. */
  @Override
  public String toString() {
    var list = String.join(", ", header);
    return list.length() <= LONGEST_LIST ? list : list.substring(0, LONGEST_LIST) + "...";
  }
}
