// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The keywords that enough papers have, whoever named them. A paper counts once for a keyword
 * however often and in whichever variant it has it: inflection, case, hyphen or none
 * ("fine-tuning", "finetuning"), a suffix that adds nothing ("deep learning techniques"), and an
 * acronym for its long form if the caller knows it. Never tracked are phrases that papers of all
 * subjects share, and parts that never stand alone, such as "Kolmogorov-Arnold".
 *
 * <p>How many papers have a keyword is a sum in a sketch, so it is the same in any order of papers,
 * and papers can be taken back, be it that they were revised or that a window left them. Memory is
 * that of the sketch and of what is tracked. What the order can change: a keyword that is above the
 * minimum by collisions alone, and the label, which is chosen among variants since the keyword was
 * tracked. Not thread-safe.
 */
public final class TrackedKeywords {

  private static final int LOG_WIDTH = 20;

  private final int minimumPapers;
  private final UnaryOperator<String> longForms;
  private final PhraseSketch support = new PhraseSketch(LOG_WIDTH);
  private final Map<String, Map<String, Integer>> variants = new TreeMap<>();

  /**
   * Nothing is tracked yet.
   *
   * @param minimumPapers how many papers a keyword needs
   * @param longForms gives the normal form of an acronym's long form, or what it was given
   */
  public TrackedKeywords(int minimumPapers, UnaryOperator<String> longForms) {
    if (minimumPapers < 1) {
      throw new IllegalArgumentException("at least one paper is needed, was " + minimumPapers);
    }
    this.minimumPapers = minimumPapers;
    this.longForms = longForms;
  }

  /** A paper came with these keyphrases; returns what is tracked from now on. */
  public List<TrackedKeyword> add(Collection<Keyphrase> keyphrases) {
    var textOf = keywords(keyphrases);
    support.add(hashes(textOf));
    var begun = new ArrayList<TrackedKeyword>();
    textOf.forEach((key, text) -> {
      if (papers(key) >= minimumPapers) {
        boolean isNew = !variants.containsKey(key);
        variants.computeIfAbsent(key, it -> new HashMap<>()).merge(text, 1, Integer::sum);
        if (isNew) {
          begun.add(tracked(key));
        }
      }
    });
    return begun;
  }

  /** A paper that was added is taken back; returns the keys that are no longer tracked. */
  public List<String> remove(Collection<Keyphrase> keyphrases) {
    var textOf = keywords(keyphrases);
    support.remove(hashes(textOf));
    var ended = new ArrayList<String>();
    textOf.forEach((key, text) -> {
      var texts = variants.getOrDefault(key, new HashMap<>());
      if (texts.size() > 1 || texts.getOrDefault(text, 0) > 1) {
        texts.computeIfPresent(text, (it, count) -> count == 1 ? null : count - 1);
      }
      if (papers(key) < minimumPapers && variants.remove(key) != null) {
        ended.add(key);
      }
    });
    return ended;
  }

  /** All that is tracked, by papers and then by key. */
  public List<TrackedKeyword> all() {
    return variants.keySet().stream()
        .map(this::tracked)
        .sorted(Comparator.comparingInt(TrackedKeyword::papers).reversed())
        .toList();
  }

  private TrackedKeyword tracked(String key) {
    var mostFrequent = Map.Entry.<String, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
    var label = variants.get(key).entrySet().stream().max(mostFrequent).orElseThrow();
    return new TrackedKeyword(key, label.getKey(), papers(key));
  }

  private int papers(String key) {
    return support.of(hash(key));
  }

  private static long[] hashes(Map<String, String> keywords) {
    return keywords.keySet().stream().mapToLong(TrackedKeywords::hash).toArray();
  }

  private static long hash(String key) {
    return PhraseHash.of(key);
  }

  /** Keys of what can be tracked, each with the first text that has it. */
  private Map<String, String> keywords(Collection<Keyphrase> keyphrases) {
    var keywords = new TreeMap<String, String>();
    for (var keyphrase : keyphrases) {
      var words = List.of(longForms.apply(keyphrase.form()).split(" ", -1));
      if (keyphrase.alone() && !Boilerplate.is(words)) {
        var kept = Boilerplate.withoutSuffix(words);
        var text = cut(keyphrase.text(), words.size() - kept.size());
        keywords.putIfAbsent(String.join("", kept), text);
      }
    }
    return keywords;
  }

  /** The text without its last words. */
  private static String cut(String text, int words) {
    var kept = List.of(text.strip().split("\\s+"));
    return String.join(" ", kept.subList(0, Math.max(1, kept.size() - words)));
  }
}
