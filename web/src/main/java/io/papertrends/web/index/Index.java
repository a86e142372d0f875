// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

/** All queries of the index. */
public record Index(
    BoardQueries boards,
    CountQueries counts,
    PaperQueries papers,
    AlertQueries alerts,
    SourceQueries sources,
    IndexChanges changes) {

  /** With queries by this reader. */
  public static Index of(IndexReader reader) {
    return new Index(
        new BoardQueries(reader),
        new CountQueries(reader),
        new PaperQueries(reader),
        new AlertQueries(reader),
        new SourceQueries(reader),
        reader.changes());
  }
}
