// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Converts LaTeX in bibliographies to text: accents, special letters and quotation marks are
 * replaced, braces and styles removed. Formulas and unknown commands stay, because a title with
 * some LaTeX is better than an incomplete one.
 */
final class LatexText {

  /** Combining characters of Unicode for the commands of accents. */
  private static final Map<String, String> ACCENTS = Map.ofEntries(
      Map.entry("`", "\u0300"),
      Map.entry("'", "\u0301"),
      Map.entry("^", "\u0302"),
      Map.entry("~", "\u0303"),
      Map.entry("=", "\u0304"),
      Map.entry("u", "\u0306"),
      Map.entry(".", "\u0307"),
      Map.entry("\"", "\u0308"),
      Map.entry("r", "\u030a"),
      Map.entry("H", "\u030b"),
      Map.entry("v", "\u030c"),
      Map.entry("d", "\u0323"),
      Map.entry("c", "\u0327"),
      Map.entry("k", "\u0328"),
      Map.entry("b", "\u0331"));

  private static final Map<String, String> SYMBOLS = Map.ofEntries(
      Map.entry("ss", "ß"),
      Map.entry("ae", "æ"),
      Map.entry("AE", "Æ"),
      Map.entry("oe", "œ"),
      Map.entry("OE", "Œ"),
      Map.entry("o", "ø"),
      Map.entry("O", "Ø"),
      Map.entry("aa", "å"),
      Map.entry("AA", "Å"),
      Map.entry("l", "ł"),
      Map.entry("L", "Ł"),
      Map.entry("i", "ı"),
      Map.entry("j", "ȷ"),
      Map.entry("ldots", "..."),
      Map.entry("dots", "..."),
      Map.entry("textendash", "–"),
      Map.entry("textemdash", "—"),
      Map.entry("textquoteleft", "‘"),
      Map.entry("textquoteright", "’"),
      Map.entry("textquotedblleft", "“"),
      Map.entry("textquotedblright", "”"),
      Map.entry("textquotesingle", "'"),
      Map.entry("textbackslash", "\\"),
      Map.entry("textasciitilde", "~"),
      Map.entry("textunderscore", "_"),
      Map.entry("texttrademark", "™"),
      Map.entry("textregistered", "®"),
      Map.entry("TeX", "TeX"),
      Map.entry("LaTeX", "LaTeX"));

  private static final String STYLES = "emph|text(?:bf|it|md|normal|rm|sc|sf|sl|tt|up)|mbox|url"
      + "|bf|em|it|rm|sc|sf|sl|tt|bfseries|itshape|scshape";

  private static final Pattern TOKEN = Pattern.compile("(?<formula>\\$[^$]+\\$)"
      + "|\\\\(?<accent>[\"'`^~=.]|[uvHckrdb](?![A-Za-z]))\\s*"
      + "(?:\\{\\s*\\\\?(?<braced>\\p{L})\\s*}|\\\\(?<dotless>[ij])(?![A-Za-z])|(?<bare>\\p{L}))"
      + "|\\\\(?<symbol>" + longestFirst(SYMBOLS) + ")(?![A-Za-z])(?:\\{}|\\s+)?"
      + "|\\\\(?:" + STYLES + ")(?![A-Za-z])\\s*"
      + "|(?<unknown>\\\\[A-Za-z]+(?:\\{[^{}]*}){0,3})"
      + "|\\\\(?<escaped>[&%$#_{}])"
      + "|(?<quotes>``|'')"
      + "|(?<space>~|\\\\[ ,;\\\\])"
      + "|[{}]|\\\\[-/!]");

  private LatexText() {}

  /** The text; null for null. */
  static String of(String latex) {
    return latex == null ? null : replaced(TOKEN.matcher(latex));
  }

  private static String replaced(Matcher token) {
    var text = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(text, Matcher.quoteReplacement(text(token)));
    }
    return token.appendTail(text).toString();
  }

  private static String text(Matcher token) {
    if (token.group("accent") != null) {
      var letter = first(token, "braced", "dotless", "bare");
      var accented = letter + ACCENTS.get(token.group("accent"));
      return Normalizer.normalize(accented, Normalizer.Form.NFC);
    }
    if (token.group("symbol") != null) {
      return SYMBOLS.get(token.group("symbol"));
    }
    if (token.group("quotes") != null) {
      return "\"";
    }
    if (token.group("space") != null) {
      return " ";
    }
    return first(token, "formula", "unknown", "escaped");
  }

  /** The text of the first of these groups that has matched; else the empty text. */
  private static String first(Matcher token, String... groups) {
    return Stream.of(groups)
        .map(token::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static String longestFirst(Map<String, String> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(Collectors.joining("|"));
  }
}
