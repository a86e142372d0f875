// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names of authors out of a list that was written for people. */
final class AuthorNames {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private static final Pattern SEPARATOR = Pattern.compile(" ?[,;] ?(?:and )?| and ");

  private static final Pattern SUFFIX =
      Pattern.compile("(?:jr|sr)\\.?|ii|iii|iv", Pattern.CASE_INSENSITIVE);

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private AuthorNames() {}

  /**
   * The names in a list such as {@code A. One (MIT), B. Two, Jr. and C. Three}: without what is in
   * brackets, in the order and the spelling they have.
   *
   * @param list null if absent
   */
  static List<String> listed(String list) {
    var names = new ArrayList<String>();
    var outside = list == null ? "" : withoutBrackets(list);
    // First, because white space before a separator that does not come is looked at many times.
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

  /** Affiliations may have brackets in their brackets. A bracket that is not closed goes on. */
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

  /** A name that begins with the family name, such as {@code Two Jr., B.}, as people say it. */
  static String spoken(String name) {
    int comma = name.indexOf(',');
    if (comma < 0 || comma != name.lastIndexOf(',')) {
      return name;
    }
    return name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
  }
}
