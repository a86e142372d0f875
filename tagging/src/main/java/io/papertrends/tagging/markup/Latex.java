// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.markup;

import java.util.Set;

/** The text that LaTeX commands leave, as far as it matters for words. */
final class Latex {

  /** Commands for a word; with the prefix "var", for the same word. */
  private static final Set<String> GREEK = Set.of(
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi",
      "omega", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi",
      "Omega");

  /** Commands for letters of a word, which consume the space after them. */
  private static final Set<String> LETTERS =
      Set.of("o", "O", "l", "L", "i", "j", "ss", "ae", "AE", "oe", "OE", "aa", "AA");

  /** Commands whose argument is not displayed. */
  private static final Set<String> FOR_MACHINES = Set.of(
      "begin",
      "cite",
      "citealp",
      "citep",
      "citet",
      "color",
      "cref",
      "end",
      "eqref",
      "footnote",
      "href",
      "hspace",
      "label",
      "ref",
      "textcolor",
      "unicode",
      "url",
      "vspace");

  /** Maximum length of an argument in characters; a longer one is not closed. */
  private static final int LONGEST_ARGUMENT = 200;

  private Latex() {}

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Number of letters at the end of the command's name that are displayed; one for "ell". */
  static int keptLetters(String name) {
    if (GREEK.contains(name) || LETTERS.contains(name)) {
      return name.length();
    }
    if (name.equals("ell")) {
      return 1;
    }
    return name.startsWith("var") && GREEK.contains(name.substring(3)) ? name.length() - 3 : 0;
  }

  static boolean swallowsSpace(String name) {
    return LETTERS.contains(name);
  }

  static boolean hasArgumentForMachines(String name) {
    return FOR_MACHINES.contains(name);
  }

  static boolean isScript(String name) {
    return name.equals("textsuperscript") || name.equals("textsubscript");
  }

  /**
   * The position after one argument in braces, and after arguments in square brackets before it.
   */
  static int afterArguments(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '[') {
      int end = closing(text, at, ']');
      if (end < 0) {
        return at;
      }
      at = end;
    }
    int end = at < text.length() && text.charAt(at) == '{' ? closing(text, at, '}') : -1;
    return end < 0 ? at : end;
  }

  /** The end of the argument of a superscript or subscript: a group, a command or a character. */
  static int endOfArgument(String text, int from) {
    if (from >= text.length()) {
      return from;
    }
    if (text.charAt(from) == '{') {
      int end = closing(text, from, '}');
      return end < 0 ? from + 1 : end;
    }
    int end = from + 1;
    if (text.charAt(from) == '\\') {
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static int closing(String text, int open, char bracket) {
    int limit = Math.min(text.length(), open + LONGEST_ARGUMENT);
    for (int i = open; i < limit; i++) {
      if (text.charAt(i) == bracket) {
        return i + 1;
      }
    }
    return -1;
  }
}
