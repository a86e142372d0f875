// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.acronyms.AcronymFinder;
import io.papertrends.tagging.words.NameForm;
import io.papertrends.tagging.words.Tokens;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares acronyms of a vocabulary with their possible meanings. */
final class ShortForms {

  /**
   * Number of first letters by which two words count as forms of one: reinforced, reinforcement.
   */
  private static final int ALIKE = 5;

  private ShortForms() {}

  /**
   * Whether the name is an acronym whose meaning is known from the topic: it needs a context, or
   * another name spells it out, at least most of its letters ("Segment Anything" and SAM). If no
   * name spells it out, as with FPGA among names of accelerators, it cannot be compared with
   * definitions in papers.
   */
  static boolean isKnown(String name, Topic topic) {
    if (!WordForm.isAcronym(name) || name.indexOf(' ') >= 0) {
      return false;
    }
    return topic.onlyWith().containsKey(name)
        || topic.names().anyMatch(other -> !other.equals(name) && spells(other, name));
  }

  /** Whether an acronym may be the short form of a name. */
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
   * Whether a long form means the topic: it has most of the words of a name that is spelled out. A
   * long form with an acronym in it, such as "functional MRI" for fMRI, counts as the topic,
   * because it does not show another meaning.
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

  /** Whether two forms belong to one word, possibly with different endings. */
  static boolean isAlike(String one, String other) {
    return one.equals(other)
        || (one.length() >= ALIKE
            && other.length() >= ALIKE
            && one.startsWith(other.substring(0, ALIKE)));
  }
}
