// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.schemas.Paper;
import io.papertrends.tagging.sketch.TextHash;
import java.util.List;
import java.util.Locale;

/** Hashes of the authors of a paper, to find papers that share an author. */
final class AuthorHashes {

  /** Maximum number of authors; in longer lists authors do not indicate a group. */
  private static final int MOST = 50;

  private AuthorHashes() {}

  static List<Integer> of(Paper paper) {
    return paper.getAuthors().size() > MOST
        ? List.of()
        : paper.getAuthors().stream().map(AuthorHashes::hash).toList();
  }

  private static int hash(String name) {
    return (int) TextHash.of(name.strip().toLowerCase(Locale.ROOT));
  }
}
