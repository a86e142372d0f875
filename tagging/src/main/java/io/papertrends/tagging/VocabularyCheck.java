// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.Tokens;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds errors and doubtful entries in the topics of a vocabulary. */
final class VocabularyCheck {

  private static final int MOST_WORDS = 12;
  private static final int MOST_CHARACTERS = 120;
  private static final int AMBIGUOUS = 3;

  /** A topic that has a term as its name; a term may have several owners. */
  private record Owner(String topic, boolean needsContext) {}

  private final Symbols symbols = new Symbols();
  private final NameTrie trie = new NameTrie();
  private final Map<Integer, Owner> ownerOfTerm = new HashMap<>();
  private final List<VocabularyProblem> problems = new ArrayList<>();

  private VocabularyCheck() {}

  /** All problems, in the order of the topics. */
  static List<VocabularyProblem> of(List<Topic> topics) {
    var check = new VocabularyCheck();
    for (var topic : topics) {
      check.names(topic);
      check.contexts(topic);
    }
    check.problems.addAll(Hierarchy.problems(topics));
    return check.problems;
  }

  private void names(Topic topic) {
    var own = new LinkedHashMap<Integer, String>();
    topic.names().forEach(name -> {
      if (isUsable(topic, name)) {
        check(topic, name, own);
      }
    });
  }

  private boolean isUsable(Topic topic, String name) {
    var words = Tokens.of(name);
    if (words.size() == 1 && words.get(0).text().length() == 1) {
      warning(topic, "has the name \"" + name + "\", which any such letter or digit matches");
    }
    if (words.isEmpty()) {
      error(topic, "has the name \"" + name + "\", which has no letter or digit");
    } else if (words.size() > MOST_WORDS || name.length() > MOST_CHARACTERS) {
      error(topic, "has the name \"" + name + "\", which is too long for one");
    } else {
      return true;
    }
    return false;
  }

  private void check(Topic topic, String name, Map<Integer, String> own) {
    var terms = terms(name);
    boolean needsContext =
        topic.onlyWith().keySet().stream().anyMatch(it -> isOneOf(terms, terms(it)));
    var sharers = new HashSet<String>();
    for (int term : terms) {
      var owner = ownerOfTerm.putIfAbsent(term, new Owner(topic.id(), needsContext));
      boolean clashes = owner != null
          && !owner.topic().equals(topic.id())
          && !(needsContext && owner.needsContext())
          && sharers.add(owner.topic());
      if (clashes) {
        problems.add(VocabularyProblem.error(
            topic.id(),
            "topics " + owner.topic() + " and " + topic.id() + " share the name \"" + name + "\""));
      }
    }
    // A name with a hyphen has more spellings, so it is not a repetition.
    if (own.keySet().containsAll(terms)) {
      var same = own.get(terms.iterator().next());
      warning(topic, "has \"" + same + "\" and \"" + name + "\", which are one name");
    }
    terms.forEach(term -> own.putIfAbsent(term, name));
    boolean isAmbiguous = WordForm.isAcronym(name) && name.length() <= AMBIGUOUS;
    // If the topic spells the acronym out, the definition in a paper decides.
    if (isAmbiguous && !needsContext && !ShortForms.isKnown(name, topic)) {
      warning(topic, "has the short name " + name + ", which counts without a context");
    }
  }

  private void contexts(Topic topic) {
    var own = new TreeSet<Integer>();
    topic.names().forEach(name -> own.addAll(terms(name)));
    topic.notInPassing().stream()
        .filter(it -> !isOneOf(own, terms(it)))
        .forEach(
            it -> error(topic, "has \"" + it + "\" as not in passing, which is none of its names"));
    topic.onlyWith().forEach((name, phrases) -> {
      if (!isOneOf(own, terms(name))) {
        error(topic, "wants a context for \"" + name + "\", which is none of its names");
      }
      if (phrases.isEmpty()) {
        error(topic, "wants a context for \"" + name + "\", but says none");
      }
      for (var phrase : phrases) {
        if (Tokens.of(phrase).isEmpty()) {
          error(topic, "has the context \"" + phrase + "\", which has no letter or digit");
        } else if (isIn(phrase, name)) {
          error(topic, "has the context \"" + phrase + "\" for \"" + name + "\", which is in it");
        }
      }
    });
  }

  /** Whether the phrase is part of the name; such a context would always be present. */
  static boolean isIn(String phrase, String name) {
    return (" " + forms(name) + " ").contains(" " + forms(phrase) + " ");
  }

  private static String forms(String phrase) {
    var forms = new ArrayList<String>();
    Tokens.of(phrase).forEach(word -> forms.add(WordForm.of(word.text())));
    return String.join(" ", forms);
  }

  private Set<Integer> terms(String name) {
    var terms = new TreeSet<Integer>();
    symbols.waysToWrite(name).forEach(way -> terms.add(trie.add(way)));
    return terms;
  }

  private static boolean isOneOf(Set<Integer> terms, Set<Integer> others) {
    return others.stream().anyMatch(terms::contains);
  }

  private void error(Topic topic, String what) {
    problems.add(VocabularyProblem.error(topic.id(), "topic " + topic.id() + " " + what));
  }

  private void warning(Topic topic, String what) {
    problems.add(VocabularyProblem.warning(topic.id(), "topic " + topic.id() + " " + what));
  }
}
