// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

/**
 * The form by which whole names are compared: the forms of their words without spaces. Case,
 * plural, hyphens and spaces make no difference, so that "pre-trained models" and "Pretrained
 * model" are one name.
 */
public final class NameForm {

  private NameForm() {}

  /** The form of a name of ordinary words; empty if it has no letter or digit. */
  public static String of(String name) {
    var form = new StringBuilder(name.length());
    for (var word : Tokens.of(name)) {
      form.append(WordForm.of(word.text()));
    }
    return form.toString();
  }

  /** The form of an acronym: in the singular, with case and punctuation unchanged. */
  public static String ofAcronym(String acronym) {
    return WordForm.ofAcronym(acronym);
  }
}
