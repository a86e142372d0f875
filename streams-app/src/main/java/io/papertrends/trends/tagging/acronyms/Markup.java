// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.acronyms;

import java.util.Set;

/**
 * Reads over LaTeX, Markdown and HTML in a text, as far as they occur in abstracts: commands,
 * groups, dollars and tags go, what they hold stays. It never fails; what it does not know it
 * leaves as it is.
 */
final class Markup {

  private static final String SIGNS = "\\$~{}^`<*";

  /** Commands that stand for a word. */
  private static final Set<String> GREEK = Set.of(
      "alpha", "beta", "gamma", "delta", "epsilon", "eta", "theta", "kappa", "lambda", "mu", "nu",
      "xi", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega");

  /** Commands whose argument is not part of the text. */
  private static final Set<String> REFERENCES =
      Set.of("cite", "citep", "citet", "ref", "label", "url", "footnote");

  /** An argument that is longer was never closed. */
  private static final int LONGEST_ARGUMENT = 200;

  private static final int LONGEST_TAG = 8;

  private final String given;
  private final StringBuilder plain;
  private final int[] offsets;
  private boolean math;
  private int at;

  Markup(String given) {
    this.given = given;
    this.plain = new StringBuilder(given.length());
    this.offsets = new int[given.length()];
  }

  /** Whether there may be any, so that most texts need no reading. */
  static boolean isIn(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  PlainText read() {
    while (at < given.length()) {
      char c = given.charAt(at);
      switch (c) {
        case '\\' -> command();
        case '{', '}', '^', '`' -> at++;
        case '$' -> {
          math = !math;
          at++;
        }
        case '~' -> keep(' ');
        case '_' -> underscore();
        case '*' -> asterisk();
        case '<' -> tag();
        default -> keep(c);
      }
    }
    return new PlainText(given, plain.toString(), offsets);
  }

  private void keep(char c) {
    offsets[plain.length()] = at;
    plain.append(c);
    at++;
  }

  /** A subscript's goes; that of a name stays. */
  private void underscore() {
    if (math || next() == '{') {
      at++;
    } else {
      keep('_');
    }
  }

  /** Markdown's bold goes; the star of "A* search" stays. */
  private void asterisk() {
    if (next() == '*') {
      at += 2;
    } else {
      keep('*');
    }
  }

  private void tag() {
    int end = next() == '/' ? at + 2 : at + 1;
    int limit = Math.min(given.length(), at + LONGEST_TAG);
    while (end < limit && Character.isLetterOrDigit(given.charAt(end))) {
      end++;
    }
    if (end < limit && given.charAt(end) == '>') {
      at = end + 1;
    } else {
      keep('<');
    }
  }

  private void command() {
    int end = at + 1;
    while (end < given.length() && isLatinLetter(given.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      escape();
      return;
    }
    var name = given.substring(at + 1, end);
    if (GREEK.contains(name)) {
      at++;
      while (at < end) {
        keep(given.charAt(at));
      }
    } else if (REFERENCES.contains(name) && end < given.length() && given.charAt(end) == '{') {
      at = afterArgument(end);
    } else {
      at = end;
    }
  }

  private int afterArgument(int open) {
    int limit = Math.min(given.length(), open + LONGEST_ARGUMENT);
    for (int i = open; i < limit; i++) {
      if (given.charAt(i) == '}') {
        return i + 1;
      }
    }
    return open;
  }

  /** An accent goes, and so do spaces of a formula; of "\%" and the like the character stays. */
  private void escape() {
    char next = next();
    at++;
    if (next == '\\') {
      keep(' ');
    } else if ("\"'`^~=.,;!".indexOf(next) >= 0) {
      at++;
    } else if (next != 0) {
      keep(next);
    }
  }

  private char next() {
    return at + 1 < given.length() ? given.charAt(at + 1) : 0;
  }

  private static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
