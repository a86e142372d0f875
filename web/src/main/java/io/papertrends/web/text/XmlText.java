// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

/** Text of others for XML, which has no place for most control characters and half surrogates. */
public final class XmlText {

  private XmlText() {}

  /** The text without them. */
  public static String of(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character < 0xD800)
        || (character > 0xDFFF && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
