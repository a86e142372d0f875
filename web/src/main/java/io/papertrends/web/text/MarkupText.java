// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

/**
 * Foreign text for pages: markup is shown as text, control characters are left out, and so are
 * those that would turn round the text beside it.
 */
public final class MarkupText {

  private MarkupText() {}

  /** The text for the content of an element or of an attribute in quotation marks. */
  public static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> {
          if (isShown(character)) {
            escaped.append(character);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isShown(char character) {
    boolean isControl = Character.isISOControl(character) && character != '\n' && character != '\t';
    boolean turnsText = (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2066' && character <= '\u2069')
        || character == '\u200E'
        || character == '\u200F';
    return !isControl && !turnsText;
  }
}
