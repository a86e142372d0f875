// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/** Ids of keywords, which are counted beside topics. */
public final class KeywordId {

  private static final String PREFIX = "keyword:";

  private KeywordId() {}

  /** The id of the keyword with this key; ids of topics have no colon. */
  static String of(String key) {
    return PREFIX + key;
  }

  /** Whether the id is that of a keyword and not of a topic. */
  public static boolean is(String id) {
    return id.startsWith(PREFIX);
  }
}
