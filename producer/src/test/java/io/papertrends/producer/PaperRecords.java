// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer;

import io.papertrends.producer.identity.PaperIdentity;
import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.List;

/** Records of one paper as sources give them. */
public final class PaperRecords {

  public static final LocalDate DAY = LocalDate.of(2025, 9, 3);
  public static final String TITLE = "Graphs that Know What They Know";

  private PaperRecords() {}

  /** All that a record has; an identifier more makes it known by more. */
  public static Paper paper(
      String source, String title, String text, LocalDate published, String... identifiers) {
    var identities = PaperIdentity.all(List.of(identifiers));
    return new Paper(
        PaperIdentity.of(identities, title, title),
        title,
        text,
        published,
        null,
        source,
        List.of(),
        List.of(),
        List.of(),
        identities);
  }

  /** One that differs in its source and its identifiers alone. */
  public static Paper from(String source, String... identifiers) {
    return paper(source, TITLE, "We study knowledge graphs.", DAY, identifiers);
  }
}
