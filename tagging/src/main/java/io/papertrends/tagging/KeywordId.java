// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/** Ids of keywords, which are subjects like topics. */
public final class KeywordId {

  private static final String PREFIX = "keyword:";

  private KeywordId() {}

  /** The id of the keyword with this key; ids of topics have no colon. */
  static String of(String key) {
    return PREFIX + key;
  }

  /**
   * Whether the first keyword is the family of the second: it ends with a number, and the second
   * continues it, as "Gemini-2.5-Pro" continues "Gemini 2.5". A single letter after the number
   * makes a different name: GPT-4o is not a GPT-4.
   */
  static boolean isFamily(String keyword, String ofIt) {
    int end = keyword.length();
    return ofIt.length() > end + 1
        && ofIt.startsWith(keyword)
        && is(keyword)
        && Character.isDigit(keyword.charAt(end - 1))
        && Character.isLetter(ofIt.charAt(end))
        && Character.isLetter(ofIt.charAt(end + 1));
  }

  /** Whether the id is that of a keyword and not of a topic. */
  public static boolean is(String id) {
    return id.startsWith(PREFIX);
  }
}
