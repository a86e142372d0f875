// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a paper is after another record of it came. One of the two leads: what it says counts, and
 * the other fills what it leaves open, so that a poorer record never erases anything. The one with
 * the better identity leads; of equals the one that stands, but for a revision: a later record of
 * the same source, or one of the paper's own archive, arXiv, that says something new.
 */
public final class PaperMerge {

  private static final String ARXIV = "arxiv";

  private PaperMerge() {}

  /**
   * The paper after the incoming record.
   *
   * @param id the identity that it shall have, which may be better than both of theirs
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

  /** Interfaces of one archive differ in how they write accents and formulas. */
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
   * A source that lists a paper again may say the day on which it does; the first is that of its
   * publication. So it is with the archive's own days.
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
