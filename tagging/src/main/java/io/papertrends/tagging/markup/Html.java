// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.markup;

import java.util.Map;
import java.util.Set;

/** Parses the tags and entities of HTML that occur in abstracts. */
final class Html {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_ENTITY = 9;

  /** Elements whose tags may occur within a word. */
  private static final Set<String> WITHIN_WORDS = Set.of(
      "a", "b", "code", "em", "i", "sc", "scp", "small", "span", "strong", "sub", "sup", "tt", "u");

  private static final Map<String, Character> NAMED = Map.of(
      "amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "nbsp", ' ', "ndash", '-',
      "mdash", '—', "szlig", 'ß');

  /** Endings of entity names for accents; names such as "eacute" begin with the letter. */
  private static final Set<String> ACCENTS =
      Set.of("acute", "grave", "uml", "circ", "tilde", "cedil", "ring", "slash", "caron");

  private Html() {}

  /** The end of the tag that begins here, or -1: "a < b and c > d" has none. */
  static int endOfTag(String text, int at) {
    int name = afterName(text, at);
    int limit = Math.min(text.length(), at + LONGEST_TAG);
    if (name < 0 || name >= limit) {
      return -1;
    }
    boolean hasValue = false;
    for (int i = name; i < limit; i++) {
      char c = text.charAt(i);
      hasValue |= c == '=';
      if (c == '>') {
        boolean closes = i == name || hasValue || (i <= name + 2 && text.charAt(i - 1) == '/');
        return closes ? i + 1 : -1;
      }
      if (c == '<' || (i == name && !Character.isWhitespace(c) && c != '/')) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isWithinWords(String text, int tag) {
    return WITHIN_WORDS.contains(name(text, tag));
  }

  static boolean isScript(String text, int tag) {
    var name = name(text, tag);
    return name.equals("sub") || name.equals("sup");
  }

  private static String name(String text, int tag) {
    return text.substring(startOfName(text, tag), afterName(text, tag));
  }

  private static int startOfName(String text, int tag) {
    return tag + 1 < text.length() && text.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
  }

  private static int afterName(String text, int tag) {
    int start = startOfName(text, tag);
    int limit = Math.min(text.length(), start + LONGEST_NAME);
    int end = start;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > start ? end : -1;
  }

  /** The end of the entity that begins here, or -1. */
  static int endOfEntity(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_ENTITY);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i + 1 : -1;
      }
      if (!Character.isLetterOrDigit(c) && c != '#') {
        return -1;
      }
    }
    return -1;
  }

  /** The character of the entity, or -1; a letter with an accent is returned without it. */
  static int character(String text, int at, int end) {
    var name = text.substring(at + 1, end - 1);
    if (name.startsWith("#")) {
      return numbered(name.substring(1));
    }
    if (NAMED.containsKey(name)) {
      return NAMED.get(name);
    }
    return ACCENTS.contains(name.substring(1)) ? name.charAt(0) : -1;
  }

  private static int numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    try {
      int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
      return Character.isBmpCodePoint(code) && !Character.isSurrogate((char) code) ? code : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
