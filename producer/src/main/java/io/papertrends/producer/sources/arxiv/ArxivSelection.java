// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import io.papertrends.producer.sources.RefusedException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a user selects of arXiv, in the syntax of its query API: categories become a query, and a
 * query stays as it is.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html#query_details">Details of Query
 *     Construction</a>
 */
final class ArxivSelection {

  /** Where most papers on machine learning are; arXiv as a whole is the business of OAI-PMH. */
  static final String DEFAULT = "cs.AI,cs.CL,cs.CV,cs.LG,stat.ML";

  /** Such as cs.AI, cs.* or hep-th; the API finds nothing for cs alone. */
  private static final Pattern CATEGORY =
      Pattern.compile("[a-z-]+\\.(?:[A-Za-z-]+|\\*)|[a-z]+-[a-z]+");

  /** What every query has: a field before a colon, a phrase, or several words. */
  private static final Pattern QUERY = Pattern.compile("[:\"\\s]");

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private ArxivSelection() {}

  /** As a query; the default if empty. */
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
