// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.NameForm;
import io.papertrends.tagging.words.Tokens;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the aliases of a topic that mean something narrower, such as "Model Context Protocol"
 * within tool use; papers are counted for them too. An alias means the topic itself if all its
 * words are in the label or add nothing to it, if it is a short form of the label, or if it is a
 * form of another such alias. Aliases that are forms of one name, such as MCP and "Model Context
 * Protocol", are one keyword.
 */
final class NarrowerNames {

  /**
   * Forms of words that do not make a name narrower, such as "large" in "diffusion large language
   * model".
   */
  private static final Set<String> ADDS_NOTHING = Stream.of(
          "large",
          "model",
          "method",
          "approach",
          "technique",
          "framework",
          "algorithm",
          "system",
          "task",
          "problem",
          "based")
      .map(NameForm::of)
      .collect(Collectors.toUnmodifiableSet());

  private final String label;
  private final List<String> wordsOfLabel;

  /** Aliases that mean the topic itself. */
  private final List<String> ofLabel = new ArrayList<>();

  private final Map<String, String> keywords = new LinkedHashMap<>();

  /** Word forms by alias, because each alias is compared with many others. */
  private final Map<String, List<String>> forms = new HashMap<>();

  private NarrowerNames(Topic topic) {
    label = topic.label();
    wordsOfLabel = ShortForms.forms(label);
    topic.aliases().stream().filter(it -> !isShort(it)).forEach(this::add);
    topic.aliases().stream().filter(NarrowerNames::isShort).forEach(this::add);
  }

  /** Keyword ids by alias, for the aliases that are narrower than the topic. */
  static Map<String, String> keywords(Topic topic) {
    return new NarrowerNames(topic).keywords;
  }

  private static boolean isShort(String name) {
    return WordForm.isAcronym(name) && Tokens.of(name).size() == 1;
  }

  private void add(String alias) {
    if (isOfLabel(alias) || ofLabel.stream().anyMatch(it -> isSame(alias, it))) {
      ofLabel.add(alias);
      return;
    }
    for (var known : keywords.entrySet()) {
      if (isSame(alias, known.getKey())) {
        keywords.put(alias, known.getValue());
        return;
      }
    }
    keywords.put(alias, KeywordId.of(NameForm.of(alias)));
  }

  private boolean isOfLabel(String alias) {
    return forms(alias).stream().allMatch(this::isInLabel)
        || NameForm.of(alias).equals(NameForm.of(label))
        || (isShort(alias) && ShortForms.spells(label, alias));
  }

  private boolean isInLabel(String word) {
    return ADDS_NOTHING.contains(word)
        || wordsOfLabel.stream().anyMatch(it -> ShortForms.isAlike(it, word));
  }

  private List<String> forms(String alias) {
    return forms.computeIfAbsent(alias, ShortForms::forms);
  }

  private boolean isSame(String alias, String known) {
    if (isShort(alias) && !isShort(known)) {
      return ShortForms.spells(known, alias);
    }
    return areAlike(forms(alias), forms(known)) || isShortened(alias, known);
  }

  /** Whether a name is the other one with some words replaced by an acronym: "diffusion LLM". */
  private static boolean isShortened(String name, String inFull) {
    var words = Tokens.of(name);
    for (int at = 0; at < words.size(); at++) {
      var word = words.get(at).text();
      if (words.size() > 1 && WordForm.isAcronym(word)) {
        var before = name.substring(0, words.get(at).start());
        var after = name.substring(words.get(at).end());
        if (inFull.startsWith(before)
            && inFull.endsWith(after)
            && inFull.length() > before.length() + after.length()
            && ShortForms.spells(
                inFull.substring(before.length(), inFull.length() - after.length()), word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areAlike(List<String> some, List<String> others) {
    var left = new ArrayList<>(others);
    for (var word : some) {
      int at = 0;
      while (at < left.size() && !ShortForms.isAlike(word, left.get(at))) {
        at++;
      }
      if (at == left.size()) {
        return false;
      }
      left.remove(at);
    }
    return left.isEmpty();
  }
}
