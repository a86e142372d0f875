// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.acronyms.AcronymFinder;
import io.papertrends.tagging.words.NameForm;
import io.papertrends.tagging.words.Tokens;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a vocabulary says of the meaning of its acronyms. */
final class ShortForms {

  /** Words that begin alike are taken for one word: reinforced, reinforcement. */
  private static final int ALIKE = 5;

  private ShortForms() {}

  /**
   * Whether the name is an acronym that the topic gives the meaning of: it wants a context, or
   * another name spells it out, if not to the last letter ("Segment Anything" and SAM). What stands
   * alone, as FPGA may among names of accelerators, can't be compared with what papers say.
   */
  static boolean isKnown(String name, Topic topic) {
    if (!WordForm.isAcronym(name) || name.indexOf(' ') >= 0) {
      return false;
    }
    return topic.onlyWith().containsKey(name)
        || topic.names().anyMatch(other -> !other.equals(name) && spells(other, name));
  }

  /** Whether an acronym may be short for a name. */
  static boolean spells(String name, String acronym) {
    var words = Tokens.of(name);
    if (words.size() < 2) {
      return !AcronymFinder.find(name + " (" + acronym + ")").isEmpty();
    }
    var initials = new StringBuilder();
    words.forEach(word -> initials.append(word.text().charAt(0)));
    var letters = NameForm.of(acronym);
    var first = initials.toString().toLowerCase(Locale.ROOT);
    return letters.startsWith(first)
        || first.startsWith(letters)
        || !AcronymFinder.find(name + " (" + acronym + ")").isEmpty();
  }

  /**
   * Whether a long form has most of the words of a name that is spelled out. One with an acronym in
   * it, as "functional MRI" for fMRI, says too little to be something else.
   */
  static boolean means(String shortForm, String longForm, Topic topic) {
    if (Tokens.of(longForm).stream().anyMatch(word -> isPart(word.text(), shortForm))) {
      return true;
    }
    var said = forms(longForm);
    return topic.names().map(ShortForms::forms).anyMatch(wanted -> {
      long found = wanted.stream()
          .filter(word -> said.stream().anyMatch(it -> isAlike(it, word)))
          .count();
      return !wanted.isEmpty() && 2 * found > wanted.size();
    });
  }

  private static boolean isPart(String word, String shortForm) {
    return WordForm.isAcronym(word) && shortForm.contains(WordForm.ofAcronym(word));
  }

  /** The forms of the words of a name. */
  static List<String> forms(String name) {
    var forms = new ArrayList<String>();
    Tokens.of(name).forEach(word -> forms.add(WordForm.of(word.text())));
    return forms;
  }

  /** Whether two forms are of one word, perhaps with other endings. */
  static boolean isAlike(String one, String other) {
    return one.equals(other)
        || (one.length() >= ALIKE
            && other.length() >= ALIKE
            && one.startsWith(other.substring(0, ALIKE)));
  }
}
