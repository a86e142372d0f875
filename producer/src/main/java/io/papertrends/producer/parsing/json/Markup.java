// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text from markup such as JATS, HTML and MathML. */
final class Markup {

  /** An attribute has a value, so that {@code a<b and c>d} is none. */
  private static final Pattern TAG =
      Pattern.compile("</?(?:\\w++:)?([A-Za-z][\\w.-]*+)(?:\\s[^<>=]*+=[^<>]*+)?+\\s*+/?>");

  /** A heading that only says what an abstract is. */
  private static final Pattern HEADING = Pattern.compile(
      "<((?:\\w++:)?title)>\\s*+(?:abstract|summary)\\s*+[.:]?\\s*+</\\1>",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARACTER =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{1,8}));");

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  /** What stands within words and formulas; all else sets words apart. */
  private static final Set<String> WITHIN_WORDS = Set.of(
      "b",
      "bold",
      "em",
      "i",
      "italic",
      "math",
      "mi",
      "mn",
      "mo",
      "monospace",
      "mrow",
      "msub",
      "msup",
      "mtext",
      "roman",
      "sans-serif",
      "sc",
      "scp",
      "span",
      "strong",
      "sub",
      "sup",
      "tt",
      "u",
      "underline");

  private Markup() {}

  /** Without tags, and characters as such; null stays null. */
  static String plain(String markup) {
    if (markup == null) {
      return null;
    }
    var text = HEADING.matcher(markup).replaceAll(" ");
    text = TAG.matcher(text).replaceAll(it -> WITHIN_WORDS.contains(it.group(1)) ? "" : " ");
    return CHARACTER.matcher(text).replaceAll(it -> escaped(character(it)));
  }

  private static String character(MatchResult reference) {
    if (reference.group(3) != null) {
      return NAMED.getOrDefault(reference.group(3), reference.group());
    }
    int code = reference.group(1) != null
        ? Integer.parseInt(reference.group(1))
        : Integer.parseInt(reference.group(2), 16);
    boolean isCharacter =
        Character.isDefined(code) && Character.getType(code) != Character.SURROGATE;
    return isCharacter ? Character.toString(code) : reference.group();
  }

  private static String escaped(String text) {
    return Matcher.quoteReplacement(text);
  }
}
