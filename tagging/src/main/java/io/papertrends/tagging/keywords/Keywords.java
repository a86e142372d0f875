// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.acronyms.Acronym;
import io.papertrends.tagging.markup.PlainText;
import io.papertrends.tagging.words.PaperWords;
import io.papertrends.tagging.words.TextWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Makes keywords of keyphrases, so that papers can be counted by them. Variants are one:
 * inflection, case, hyphen or none ("fine-tuning", "finetuning"), a suffix that adds nothing ("deep
 * learning techniques"), and a short form that the paper itself defines. Left out are phrases that
 * papers of all subjects share, and parts that never stand alone, such as "Kolmogorov-Arnold".
 *
 * <p>A paper's keywords depend on nothing but the paper, so that their counts are the same in any
 * order of papers. Not thread-safe.
 */
public final class Keywords {

  /** Of so many keyphrases at most keywords are made; what comes after is rarely a subject. */
  private static final int KEYPHRASES = 15;

  private final PaperWords paper;
  private final LexemeCache memo;
  private final KeyphraseExtractor extractor;
  private final TextWords phrase;

  /** Of papers that are read one after another. */
  public Keywords(PaperWords paper) {
    this.paper = paper;
    this.memo = new LexemeCache(paper.numbers());
    this.extractor = new KeyphraseExtractor(paper, memo);
    this.phrase = new TextWords(paper.numbers());
  }

  /** The keywords of the paper, which defines these acronyms, best first, each once. */
  public List<Keyword> of(Collection<Acronym> acronyms) {
    memo.keepUp();
    var longForms = new HashMap<String, String>();
    acronyms.forEach(it -> longForms.put(form(it.shortForm()), form(it.longForm())));
    return of(extractor.extract(KEYPHRASES), longForms);
  }

  /** Whether the word makes no subject of its own of another: "pretrained", "systems". */
  public boolean addsNothing(PaperField field, int word) {
    return Boilerplate.addsNothing(memo.of(paper.of(field), word).form());
  }

  private static List<Keyword> of(List<Keyphrase> keyphrases, Map<String, String> longForms) {
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

  /** Without its last words, but one word at least. */
  private static Keyword keyword(Keyphrase keyphrase, String key, int wordsCut) {
    int last = Math.max(keyphrase.first(), keyphrase.last() - wordsCut);
    return new Keyword(key, keyphrase.field(), keyphrase.first(), last);
  }

  private String form(String text) {
    phrase.read(PlainText.of(text));
    var form = new StringJoiner(" ");
    for (int word = 0; word < phrase.size(); word++) {
      form.add(memo.of(phrase, word).form());
    }
    return form.toString();
  }
}
