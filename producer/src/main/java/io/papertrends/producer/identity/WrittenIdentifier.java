// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes from an identifier what texts, markup and URLs add around and inside it. */
final class WrittenIdentifier {

  private static final Pattern PLAIN = Pattern.compile("[\\w.:/()\\-]*[\\w]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
  private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern LATEX_COMMAND =
      Pattern.compile("\\\\(?:url|href|doi|path|texttt)\\s*\\{([^{}]*)}.*");
  private static final Pattern LATEX_ESCAPE = Pattern.compile(
      "\\{?\\$?\\\\([_&%#$~])\\$?}?|\\\\text(?:underscore|less|greater)(?:\\{}|\\s)?");
  private static final Pattern XML_ESCAPE =
      Pattern.compile("(?i)&(amp|lt|gt|#x2f|#47|#38|#60|#62|quot|apos);");
  private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|www\\.)\\S+|[\\w.-]+\\.\\w{2,}/\\S+");
  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:url|uri|link|available at|see|https?)\\s*[:=]\\s+");
  private static final String OPENING = "([{<\"'“‘";
  private static final String CLOSING = ")]}>\"'”’";
  private static final String FINAL_PUNCTUATION = ".,;:!";

  private WrittenIdentifier() {}

  /** The identifier without additions. */
  static String plain(String written) {
    var text = written.strip();
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    text = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    text = HYPHEN.matcher(text).replaceAll("-");
    text = LATEX_COMMAND.matcher(text).replaceFirst("$1");
    text = LATEX_ESCAPE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(unescaped(it)));
    // Twice, because texts are often escaped twice by programs in a chain.
    text = withoutEscapes(withoutEscapes(text));
    text = withoutFrame(LABEL.matcher(text.strip()).replaceFirst(""));
    return withoutQuery(text);
  }

  private static String unescaped(MatchResult escape) {
    if (escape.group(1) != null) {
      return escape.group(1);
    }
    if (escape.group().startsWith("\\textless")) {
      return "<";
    }
    return escape.group().startsWith("\\textgreater") ? ">" : "_";
  }

  private static String withoutEscapes(String text) {
    var plain = XML_ESCAPE.matcher(text).replaceAll(it -> switch (it.group(1)
        .toLowerCase(Locale.ROOT)) {
      case "amp", "#38" -> "&";
      case "lt", "#60" -> "<";
      case "gt", "#62" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "/";
    });
    return PERCENT.matcher(plain).find() ? decoded(plain) : plain;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Removes surrounding brackets and quotes, and punctuation of the surrounding sentence. */
  private static String withoutFrame(String text) {
    var inner = text.strip();
    while (!inner.isEmpty()) {
      int last = inner.length() - 1;
      char end = inner.charAt(last);
      int kind = CLOSING.indexOf(end);
      boolean isFramed = last > 0 && kind >= 0 && inner.charAt(0) == OPENING.charAt(kind);
      if (isFramed) {
        inner = inner.substring(1, last).strip();
      } else if (FINAL_PUNCTUATION.indexOf(end) >= 0 || (kind >= 0 && !isOpened(inner, kind))) {
        inner = inner.substring(0, last).strip();
      } else if (OPENING.indexOf(inner.charAt(0)) >= 0) {
        inner = inner.substring(1).strip();
      } else {
        return inner;
      }
    }
    return inner;
  }

  private static boolean isOpened(String text, int kind) {
    return text.indexOf(OPENING.charAt(kind)) >= 0 && OPENING.charAt(kind) != CLOSING.charAt(kind);
  }

  /** Removes the query of a URL, unless it contains the id. */
  private static String withoutQuery(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      return text;
    }
    int fragment = text.indexOf('#');
    var page = fragment < 0 ? text : text.substring(0, fragment);
    int query = page.indexOf('?');
    boolean hasId = query >= 0 && page.substring(query).matches(".*[?&](?:id|abstract_id)=.*");
    return query < 0 || hasId ? page : page.substring(0, query);
  }
}
