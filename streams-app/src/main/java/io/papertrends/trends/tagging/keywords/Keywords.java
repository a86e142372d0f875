// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.trends.tagging.Tokens;
import io.papertrends.trends.tagging.acronyms.Acronym;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes keywords of keyphrases, so that papers can be counted by them. Variants are one:
 * inflection, case, hyphen or none ("fine-tuning", "finetuning"), a suffix that adds nothing ("deep
 * learning techniques"), and a short form that the paper itself defines. Left out are phrases that
 * papers of all subjects share, and parts that never stand alone, such as "Kolmogorov-Arnold".
 *
 * <p>A paper's keywords depend on nothing but the paper, so that their counts are the same in any
 * order of papers.
 */
public final class Keywords {

  /** Of so many keyphrases at most keywords are made; what comes after is rarely a subject. */
  private static final int KEYPHRASES = 15;

  private final Map<String, String> longForms;

  private Keywords(Collection<Acronym> acronyms) {
    longForms = new HashMap<>();
    acronyms.forEach(it -> longForms.put(form(it.shortForm()), form(it.longForm())));
  }

  /** The keywords of a paper that defines these acronyms, best first, each once. */
  public static List<Keyword> of(String title, String text, Collection<Acronym> acronyms) {
    var keyphrases =
        KeyphraseExtractor.extract(title, text, DocumentFrequencies.none(), KEYPHRASES);
    return new Keywords(acronyms).of(keyphrases);
  }

  /** Whether the word makes no subject of its own of another: "pretrained", "systems". */
  public static boolean addsNothing(String word) {
    return Boilerplate.addsNothing(word);
  }

  private List<Keyword> of(List<Keyphrase> keyphrases) {
    var byKey = new LinkedHashMap<String, Keyword>();
    var shortOnly = new HashSet<String>();
    for (var keyphrase : keyphrases) {
      if (!keyphrase.alone()) {
        continue;
      }
      var form = longForms.getOrDefault(keyphrase.form(), keyphrase.form());
      var words = List.of(form.split(" ", -1));
      var kept = Boilerplate.withoutSuffix(words);
      if (!Boilerplate.is(words) && (kept.size() == words.size() || !Boilerplate.is(kept))) {
        var keyword = keyword(keyphrase, String.join("", kept), words.size() - kept.size());
        boolean isShort = !form.equals(keyphrase.form());
        boolean isNew = byKey.putIfAbsent(keyword.key(), keyword) == null;
        if (isNew && isShort) {
          shortOnly.add(keyword.key());
        } else if (!isShort && shortOnly.remove(keyword.key())) {
          // Where a paper has both, the long form is what people want to read.
          byKey.put(keyword.key(), keyword);
        }
      }
    }
    return new ArrayList<>(byKey.values());
  }

  private static Keyword keyword(Keyphrase keyphrase, String key, int wordsCut) {
    int length = lengthWithout(keyphrase.text(), wordsCut);
    return new Keyword(key, keyphrase.field(), keyphrase.start(), keyphrase.start() + length);
  }

  /** The length of the text without its last words, but one word at least. */
  private static int lengthWithout(String text, int words) {
    if (words == 0) {
      return text.length();
    }
    var tokens = Tokens.of(text);
    int last = Math.max(0, tokens.size() - 1 - words);
    return tokens.get(last).end();
  }

  private static String form(String text) {
    return Tokens.of(text).stream()
        .map(token -> Lexicon.of(token.text()).form())
        .collect(Collectors.joining(" "));
  }
}
