// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import io.papertrends.producer.sources.RefusedException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Converts the user's selection to a query of arXiv's API: categories become a query; a query stays
 * unchanged.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html#query_details">Details of Query
 *     Construction</a>
 */
final class ArxivSelection {

  /** Categories with most papers on machine learning; OAI-PMH reads all of arXiv. */
  static final String DEFAULT = "cs.AI,cs.CL,cs.CV,cs.LG,stat.ML";

  /** A category such as cs.AI, cs.* or hep-th; the API finds nothing for cs. */
  private static final Pattern CATEGORY =
      Pattern.compile("[a-z-]+\\.(?:[A-Za-z-]+|\\*)|[a-z]+-[a-z]+");

  /**
   * Characters of which every query has one: a colon after a field, quotes of a phrase, or spaces.
   */
  private static final Pattern QUERY = Pattern.compile("[:\"\\s]");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private ArxivSelection() {}

  /** The query for a selection; the default categories if it is empty. */
  static String query(String selection) throws RefusedException {
    var wanted = selection.isBlank() ? DEFAULT : selection.strip();
    var categories = COMMA.split(wanted);
    if (Stream.of(categories).allMatch(it -> CATEGORY.matcher(it).matches())) {
      return Stream.of(categories).map(it -> "cat:" + it).collect(Collectors.joining(" OR "));
    }
    if (QUERY.matcher(wanted).find()) {
      return wanted;
    }
    throw new RefusedException("\"" + wanted + "\" is neither a list of categories of arXiv such as"
        + " cs.AI,cs.CL or cs.*, nor a query such as ti:\"knowledge graph\"");
  }
}
