// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

/**
 * Which state of which index: changes with every transaction.
 *
 * @param index differs between indexes, and for one that was made anew
 * @param number grows with every transaction
 */
public record IndexRevision(String index, long number) {

  static IndexRevision of(IndexReader reader) {
    return reader
        .first(
            "SELECT index_id, number FROM revision",
            row -> new IndexRevision(row.getString(1), row.getLong(2)))
        .orElseThrow();
  }

  @Override
  public String toString() {
    return index.substring(0, 8) + "-" + number;
  }
}
