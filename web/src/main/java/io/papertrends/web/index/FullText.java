// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people type, as a query of the full-text search: every word must be there, words in
 * quotation marks together and in order. Nothing that they type is an operator.
 */
final class FullText {

  private static final int MOST_WORDS = 20;
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern WORD_CHARACTER = Pattern.compile("[\\p{L}\\p{N}]");

  private FullText() {}

  /** The query; null if there is no word in the text. */
  static String query(String text) {
    if (text == null) {
      return null;
    }
    var query = PART.matcher(text)
        .results()
        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
        .map(it -> it.replace('"', ' ').replace('\0', ' '))
        .filter(it -> WORD_CHARACTER.matcher(it).find())
        .limit(MOST_WORDS)
        .map(it -> "\"" + it + "\"")
        .collect(Collectors.joining(" "));
    return query.isEmpty() ? null : query;
  }
}
