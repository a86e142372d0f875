// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * Extracts the text from markup: HTML, JATS and other tags of publishers, MathML, character
 * references, markup that was escaped once or several times, and TeX documents around a formula. A
 * text that only looks like a tag, such as {@code <mask>} and {@code a<b}, stays.
 */
final class MarkupRemover {

  /** Beginning of a TeX document around a formula. */
  static final String TEX_DOCUMENT = "\\documentclass";

  /** Maximum number of times that markup is unescaped. */
  private static final int MOST_ESCAPES = 4;

  /** A tag. Attributes must have values, so that {@code a<b and c>d} is not a tag. */
  private static final Pattern TAG =
      Pattern.compile("</?(\\w++:)?([A-Za-z][\\w.-]*+)(?:\\s[^<>=]*+=[^<>]*+)?+\\s*+/?>");

  private static final Pattern COMMENT = Pattern.compile("<!--");
  private static final Pattern COMMENT_END = Pattern.compile("-->");
  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|]]>");

  /** The heading "Abstract" in an abstract. */
  private static final Pattern HEADING = Pattern.compile(
      "<((?:\\w++:)?(?:title|h[1-6]|b|strong|bold))>\\s*+(?:abstract|summary)\\s*+[.:]?\\s*+</\\1>",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern CHARACTER =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\\w{1,31}));");

  private static final Pattern TEX = Pattern.compile("<(?:\\w++:)?tex-math\\b[^<>]*+>");
  private static final Pattern TEX_END = Pattern.compile("</(?:\\w++:)?tex-math>");
  private static final Pattern ANNOTATION = Pattern.compile("<(?:\\w++:)?annotation\\b[^<>]*+>");
  private static final Pattern ANNOTATION_END = Pattern.compile("</(?:\\w++:)?annotation>");
  private static final Pattern MATHML = Pattern.compile("<(?:\\w++:)?math\\b");
  private static final Pattern PREAMBLE = Pattern.compile("\\\\documentclass\\b");
  private static final Pattern PREAMBLE_END = Pattern.compile("\\\\begin\\s*+\\{document}");
  private static final Pattern DOCUMENT_END = Pattern.compile("\\\\end\\s*+\\{document}");

  /** Elements that occur within words and formulas; all other elements separate words. */
  private static final Set<String> WITHIN_WORDS = names("b bdi bold em font i inf ital italic"
      + " math mi mn mo monospace mrow msub msubsup msup mtext mstyle roman sans-serif sc scp small"
      + " span strong sub sup tt u ul1 under underline");

  private static final Set<String> BETWEEN_WORDS =
      names("a abbr abstract alternatives article aside"
          + " blockquote body br break caption center cite code dd def-list disp-formula div dl dt email"
          + " ext-link fig figure footer formula graphic h1 h2 h3 h4 h5 h6 head header hr html"
          + " inline-formula inline-graphic img label li list list-item named-content nav ol p para pre q"
          + " sec section simple-para styled-content table tbody td tex-math th thead title tr ul uri"
          + " xref mfrac mfenced mover munder munderover mspace msqrt mroot mtable mtd mtr semantics"
          + " annotation mphantom mpadded");

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int FIRST_C1 = 0x80;
  private static final int LAST_C1 = 0x9f;

  private MarkupRemover() {}

  private static Set<String> names(String names) {
    return Arrays.stream(names.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /** The text without tags and with character references replaced; null gives null. */
  static String plain(String markup) {
    if (markup == null) {
      return null;
    }
    var text = withoutTags(markup);
    for (int escapes = 0; escapes < MOST_ESCAPES && text.indexOf('&') >= 0; escapes++) {
      var unescaped =
          CHARACTER.matcher(text).replaceAll(it -> Matcher.quoteReplacement(character(it)));
      if (unescaped.equals(text)) {
        break;
      }
      text = withoutTags(unescaped);
    }
    return text;
  }

  private static String withoutTags(String markup) {
    var text = withoutTex(markup);
    if (text.indexOf('<') < 0) {
      return text;
    }
    text = HEADING.matcher(text).replaceAll(" ");
    text = CDATA.matcher(without(text, COMMENT, COMMENT_END)).replaceAll(" ");
    return TAG.matcher(text).replaceAll(it -> Matcher.quoteReplacement(replacement(it)));
  }

  private static String replacement(MatchResult tag) {
    var name = tag.group(2).toLowerCase(Locale.ROOT);
    if (WITHIN_WORDS.contains(name)) {
      return "";
    }
    return tag.group(1) != null || BETWEEN_WORDS.contains(name) ? " " : tag.group();
  }

  /**
   * Keeps one of the two forms of a formula, MathML or TeX, and removes the preamble of a TeX
   * document.
   */
  private static String withoutTex(String markup) {
    var text = markup;
    if (text.indexOf('<') >= 0 && MATHML.matcher(text).find()) {
      text = without(text, TEX, TEX_END);
      text = without(text, ANNOTATION, ANNOTATION_END);
    }
    if (text.indexOf(TEX_DOCUMENT) < 0) {
      return text;
    }
    return DOCUMENT_END.matcher(without(text, PREAMBLE, PREAMBLE_END)).replaceAll(" ");
  }

  private static String without(String text, Pattern start, Pattern end) {
    var from = start.matcher(text);
    var to = end.matcher(text);
    var rest = new StringBuilder();
    int done = 0;
    // A start without an end stays. Nothing after it is searched again, which would take quadratic
    // time.
    while (from.find(done) && to.find(from.end())) {
      rest.append(text, done, from.start()).append(' ');
      done = to.end();
    }
    return done == 0 ? text : rest.append(text, done, text.length()).toString();
  }

  private static String character(MatchResult reference) {
    if (reference.group(3) != null) {
      return Parser.unescapeEntities(reference.group(), true);
    }
    int code = reference.group(1) != null
        ? Integer.parseInt(reference.group(1))
        : Integer.parseInt(reference.group(2), 16);
    if (code >= FIRST_C1 && code <= LAST_C1) {
      return new String(new byte[] {(byte) code}, WINDOWS);
    }
    boolean isCharacter =
        Character.isDefined(code) && Character.getType(code) != Character.SURROGATE;
    return isCharacter ? Character.toString(code) : reference.group();
  }
}
