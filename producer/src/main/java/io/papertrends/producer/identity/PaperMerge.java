// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges the current version of a paper with another record of it. One of the two has priority, and
 * the other one fills its missing fields, so a poorer record never erases anything. The one with
 * the preferred kind of identity has priority. If both kinds are the same, the current version has
 * priority, except over a revision: a later record of the same source, or a record with new content
 * from the paper's own archive, arXiv.
 */
public final class PaperMerge {

  private static final String ARXIV = "arxiv";

  private PaperMerge() {}

  /**
   * The merged paper.
   *
   * @param id identity of the merged paper, which may differ from both
   */
  public static Paper of(String id, Paper standing, Paper incoming) {
    return revises(standing, incoming)
        ? completed(id, incoming, standing)
        : completed(id, standing, incoming);
  }

  private static boolean revises(Paper standing, Paper incoming) {
    int better = PaperIdentity.kind(standing.getId()) - PaperIdentity.kind(incoming.getId());
    if (better != 0) {
      return better > 0;
    }
    if (incoming.getSource().equals(standing.getSource())) {
      return true;
    }
    return isOwnArchive(incoming) && (!isOwnArchive(standing) || !saysTheSame(standing, incoming));
  }

  private static boolean isOwnArchive(Paper paper) {
    return paper.getId().startsWith(ARXIV + ":") && paper.getSource().startsWith(ARXIV);
  }

  /**
   * Compares letters and digits only, because the interfaces of an archive write accents and
   * formulas differently.
   */
  private static boolean saysTheSame(Paper standing, Paper incoming) {
    return isAlike(standing.getTitle(), incoming.getTitle())
        && isAlike(standing.getAbstract$(), incoming.getAbstract$());
  }

  private static boolean isAlike(String one, String other) {
    return one.equals(other)
        || PaperIdentity.normalised(one).equals(PaperIdentity.normalised(other));
  }

  private static Paper completed(String id, Paper leading, Paper other) {
    return new Paper(
        id,
        leading.getTitle(),
        leading.getAbstract$().isEmpty() ? other.getAbstract$() : leading.getAbstract$(),
        published(leading, other),
        firstKnown(leading.getFeatured(), other.getFeatured()),
        leading.getSource(),
        firstKnown(leading.getAuthors(), other.getAuthors()),
        firstKnown(leading.getCategories(), other.getCategories()),
        firstKnown(leading.getKeywords(), other.getKeywords()),
        union(leading.getIdentifiers(), other.getIdentifiers()));
  }

  /**
   * The earlier of two days from the same source or archive: a source that lists a paper again may
   * give the day of the later listing.
   */
  private static LocalDate published(Paper leading, Paper other) {
    boolean isEarlier = other.getPublished().isBefore(leading.getPublished());
    boolean isSameSource = leading.getSource().equals(other.getSource())
        || (isOwnArchive(leading) && isOwnArchive(other));
    return isSameSource && isEarlier ? other.getPublished() : leading.getPublished();
  }

  private static LocalDate firstKnown(LocalDate one, LocalDate other) {
    return one == null ? other : one;
  }

  private static List<String> firstKnown(List<String> one, List<String> other) {
    return one.isEmpty() ? other : one;
  }

  private static List<String> union(List<String> some, List<String> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return PaperIdentity.all(all);
  }
}
