// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a printed list of authors into names. */
final class AuthorNames {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private static final Pattern SEPARATOR = Pattern.compile(" ?[,;] ?(?:and )?| and ");

  private static final Pattern SUFFIX =
      Pattern.compile("(?:jr|sr)\\.?|ii|iii|iv", Pattern.CASE_INSENSITIVE);

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private AuthorNames() {}

  /**
   * The names in a list such as {@code A. One (MIT), B. Two, Jr. and C. Three}: without texts in
   * brackets, with order and spelling unchanged.
   *
   * @param list null if absent
   */
  static List<String> listed(String list) {
    var names = new ArrayList<String>();
    var outside = list == null ? "" : withoutBrackets(list);
    // First, because the pattern of separators would be slow on long white space.
    var line = WHITE_SPACE.matcher(outside).replaceAll(" ");
    for (var name : SEPARATOR.splitAsStream(line).toList()) {
      if (!names.isEmpty() && SUFFIX.matcher(name).matches()) {
        names.add(names.remove(names.size() - 1) + " " + name);
      } else if (LETTER.matcher(name).find()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /**
   * Removes affiliations, which may have nested brackets. A bracket that is not closed extends to
   * the end.
   */
  private static String withoutBrackets(String list) {
    var outside = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        outside.append(c);
      }
    }
    return outside.toString();
  }

  /**
   * The spoken form of a name that begins with the family name, such as {@code Two Jr., B.}: B. Two
   * Jr.
   */
  static String spoken(String name) {
    int comma = name.indexOf(',');
    if (comma < 0 || comma != name.lastIndexOf(',')) {
      return name;
    }
    return name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
  }
}
