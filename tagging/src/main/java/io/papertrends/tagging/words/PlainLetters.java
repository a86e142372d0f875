// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Converts words to plain letters: without accents, ligatures, full-width and mathematical
 * variants; Greek letters become their names, so that "β-VAE" equals "beta-VAE". Letters of other
 * scripts stay.
 */
final class PlainLetters {

  private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";
  private static final String[] NAMES = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega"
  };

  /** Letters that Unicode does not decompose. */
  private static final String WHOLE = "øØłŁđĐıßæÆœŒ";

  private static final String[] PARTS = {
    "o", "O", "l", "L", "d", "D", "i", "ss", "ae", "AE", "oe", "OE"
  };

  private PlainLetters() {}

  static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return folded(word);
      }
    }
    return word;
  }

  private static String folded(String word) {
    var decomposed = Normalizer.normalize(word, Form.NFKD);
    var plain = new StringBuilder(decomposed.length() + 8);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      int whole = WHOLE.indexOf(c);
      if (whole >= 0) {
        plain.append(PARTS[whole]);
      } else if (c >= 'Α' && c <= 'ω' && GREEK.indexOf(Character.toLowerCase(c)) >= 0) {
        plain.append(nameOf(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String nameOf(char greek) {
    var name = NAMES[GREEK.indexOf(Character.toLowerCase(greek))];
    return Character.isUpperCase(greek)
        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
