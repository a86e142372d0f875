// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Queries sources of papers, and rejected records. */
public final class SourceQueries {

  private final IndexReader reader;

  /**
   * A source.
   *
   * @param papers papers whose record is from it
   * @param latestDay the latest day of publication
   * @param lastArrival when its last record arrived; null if unknown
   */
  public record Source(String name, long papers, LocalDate latestDay, Instant lastArrival) {}

  /**
   * Dead letters of one kind.
   *
   * @param source where they were read from
   * @param reason what is wrong with them
   * @param records how many there are
   */
  public record DeadLetters(String source, String reason, long records) {}

  SourceQueries(IndexReader reader) {
    this.reader = reader;
  }

  /** All sources that have papers, most papers first. */
  public List<Source> list() {
    reader.changes().read(IndexPart.SOURCES);
    return reader.list(
        "SELECT name, papers, latest_day, last_arrival FROM source WHERE papers > 0 "
            + "ORDER BY papers DESC, name",
        row -> new Source(
            row.getString(1),
            row.getLong(2),
            LocalDate.ofEpochDay(row.getLong(3)),
            row.getLong(4) == 0 ? null : Instant.ofEpochMilli(row.getLong(4))));
  }

  /** Dead letters, most first. */
  public List<DeadLetters> deadLetters(int most) {
    reader.changes().read(IndexPart.DEAD_LETTERS);
    return reader.list(
        "SELECT source, reason, records FROM dead_letter ORDER BY records DESC, source, reason "
            + "LIMIT ?",
        row -> new DeadLetters(row.getString(1), row.getString(2), row.getLong(3)),
        most);
  }

  /** The vocabulary that was applied while running, if one was. */
  public Optional<String> appliedVocabulary() {
    return reader.first("SELECT yaml FROM applied_vocabulary", row -> row.getString(1));
  }
}
