// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.markup;

/** Superscript and subscript digits that are single characters: "UR²", "H₂O". */
final class SuperscriptDigits {

  private static final String SCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";

  private SuperscriptDigits() {}

  static boolean isKnown(char c) {
    return ((c >= '²' && c <= '¹') || (c >= '⁰' && c <= '₉')) && SCRIPTS.indexOf(c) >= 0;
  }

  static char plain(char script) {
    return (char) ('0' + SCRIPTS.indexOf(script) % 10);
  }
}
