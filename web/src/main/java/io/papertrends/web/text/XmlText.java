// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

/** Foreign text for XML, which allows neither most control characters nor single surrogates. */
public final class XmlText {

  private XmlText() {}

  /** The text without them. */
  public static String of(String text) {
    if (isAllowed(text)) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Most texts have nothing else; surrogates are checked in pairs. */
  private static boolean isAllowed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character < 0xD800)
        || (character > 0xDFFF && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
