// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.util.List;
import java.util.regex.Pattern;

/** Splits a field that holds several texts, such as keywords. */
public final class ListedTexts {

  private static final Pattern UNMISTAKABLE = Pattern.compile("[;|]");
  private static final Pattern COMMA = Pattern.compile(",");

  private ListedTexts() {}

  /**
   * Splits at semicolons or bars; if there are none, at commas. So {@code Doe, J.; Roe, R.} are two
   * names.
   *
   * @param text null if absent
   */
  public static List<String> of(String text) {
    if (text == null) {
      return List.of();
    }
    var separator = UNMISTAKABLE.matcher(text).find() ? UNMISTAKABLE : COMMA;
    return List.of(separator.split(text));
  }
}
