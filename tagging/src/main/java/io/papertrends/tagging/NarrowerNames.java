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

/**
 * Which aliases of a topic mean something narrower than the topic, as "Model Context Protocol" does
 * within tool use, so that papers are counted for them too. An alias does not if all of its words
 * are in the label, or if it is a short form of the label. Aliases that are forms of one name, as
 * MCP and "Model Context Protocol", are one.
 */
final class NarrowerNames {

  private final String label;
  private final List<String> wordsOfLabel;
  private final Map<String, String> keywords = new LinkedHashMap<>();

  /** Of the words of each alias, which is compared with many others. */
  private final Map<String, List<String>> forms = new HashMap<>();

  private NarrowerNames(Topic topic) {
    label = topic.label();
    wordsOfLabel = ShortForms.forms(label);
    topic.aliases().stream().filter(it -> !isShort(it)).forEach(this::add);
    topic.aliases().stream().filter(NarrowerNames::isShort).forEach(this::add);
  }

  /** The ids of the keywords that narrower aliases are, by the alias. */
  static Map<String, String> keywords(Topic topic) {
    return new NarrowerNames(topic).keywords;
  }

  private static boolean isShort(String name) {
    return WordForm.isAcronym(name) && Tokens.of(name).size() == 1;
  }

  private void add(String alias) {
    if (isOfLabel(alias)) {
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
    return wordsOfLabel.stream().anyMatch(it -> ShortForms.isAlike(it, word));
  }

  private List<String> forms(String alias) {
    return forms.computeIfAbsent(alias, ShortForms::forms);
  }

  private boolean isSame(String alias, String known) {
    if (isShort(alias) && !isShort(known)) {
      return ShortForms.spells(known, alias);
    }
    return areAlike(forms(alias), forms(known));
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
