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
 * Converts keyphrases to keywords, by which papers are counted. Variants become one keyword:
 * inflection, case, with or without hyphen ("fine-tuning", "finetuning"), a suffix that adds
 * nothing ("deep learning techniques"), and a short form that the paper defines. Phrases that occur
 * in papers of all subjects are excluded, and so are parts that occur only in longer phrases, such
 * as "Kolmogorov-Arnold".
 *
 * <p>The keywords of a paper depend only on the paper, so that counts do not depend on the order of
 * papers. Not thread-safe.
 */
public final class Keywords {

  /** Maximum number of keyphrases that are considered; later ones are rarely subjects. */
  private static final int KEYPHRASES = 15;

  private final PaperWords paper;
  private final LexemeCache memo;
  private final KeyphraseExtractor extractor;
  private final TextWords phrase;
  private final CoinedNames coined;
  private final TitleName titleName = new TitleName();
  private final Map<String, String> longForms = new HashMap<>();

  /** For papers that are read one after another into this object. */
  public Keywords(PaperWords paper) {
    this.paper = paper;
    this.memo = new LexemeCache(paper.numbers());
    this.extractor = new KeyphraseExtractor(paper, memo);
    this.phrase = new TextWords(paper.numbers());
    this.coined = new CoinedNames(paper.numbers());
  }

  /**
   * The keywords of the current paper without duplicates, best first, given the acronyms that it
   * defines.
   */
  public List<Keyword> of(Collection<Acronym> acronyms) {
    longForms.clear();
    acronyms.forEach(it -> longForms.put(form(it.shortForm()), form(it.longForm())));
    return of(extractor.extract(KEYPHRASES));
  }

  /**
   * The coined names in the current paper, each at its first place; call it after {@link #of}. A
   * short form that the paper defines has the key of its long form.
   */
  public Collection<Keyword> coined() {
    var names = new LinkedHashMap<String, Keyword>();
    coined.begin();
    for (var field : PaperField.values()) {
      var words = paper.of(field);
      if (field == PaperField.ABSTRACT || !isShouted(words)) {
        coined.find(field, words, it -> add(it, words, names));
      }
    }
    titleName.of(paper.of(PaperField.TITLE)).ifPresent(it -> names.putIfAbsent(it.key(), it));
    return names.values();
  }

  private void add(Keyword name, TextWords words, Map<String, Keyword> names) {
    var longForm =
        name.first() == name.last() ? longForms.get(memo.of(words, name.first()).form()) : null;
    if (longForm == null) {
      names.putIfAbsent(name.key(), name);
      return;
    }
    var forms = List.of(longForm.split(" ", -1));
    if (!Boilerplate.is(forms)) {
      var key = String.join("", Boilerplate.withoutSuffix(forms));
      names.putIfAbsent(key, new Keyword(key, name.field(), name.first(), name.last()));
    }
  }

  /** Whether the title is all in capitals, so that capitals do not mark names. */
  private static boolean isShouted(TextWords words) {
    int shouted = 0;
    for (int word = 0; word < words.size(); word++) {
      var plain = words.text().plain();
      shouted += Character.isUpperCase(plain.charAt(words.end(word) - 1)) ? 1 : 0;
    }
    return 2 * shouted > words.size();
  }

  /** Whether the word adds nothing to a subject: "pretrained", "systems". */
  public boolean addsNothing(PaperField field, int word) {
    return Boilerplate.addsNothing(memo.of(paper.of(field), word).form());
  }

  private List<Keyword> of(List<Keyphrase> keyphrases) {
    var byKey = new LinkedHashMap<String, Keyword>();
    var shortOnly = new HashSet<String>();
    for (var keyphrase : keyphrases) {
      if (!keyphrase.alone() || isOther(keyphrase)) {
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
          // If a paper has both, the long form is displayed.
          byKey.put(keyword.key(), keyword);
        }
      }
    }
    return new ArrayList<>(byKey.values());
  }

  /**
   * Whether the phrase is an edition, such as "SemEval-2024", or the beginning of a name such as
   * "GPT-4.5".
   */
  private boolean isOther(Keyphrase keyphrase) {
    var words = paper.of(keyphrase.field());
    int next = keyphrase.last() + 1;
    boolean goesOn = next < words.size() && CoinedNames.isPoint(words, next);
    for (int word = keyphrase.first(); word <= keyphrase.last() && !goesOn; word++) {
      var form = memo.of(words, word);
      goesOn = form.kind() == WordClass.NUMBER && CoinedWord.of(form.form()) == CoinedWord.YEAR;
    }
    return goesOn;
  }

  /** The keyword without its last words; at least one word remains. */
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
