// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.topics;

import io.papertrends.tagging.InvalidVocabularyException;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.web.index.CountQueries;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.IndexPart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The topics that are looked for now: those of the start, or those that were applied since. */
public final class CurrentTopics {

  /** Between the ids of a pair; in no id. */
  private static final String PAIR = "\\+";

  private final Index index;
  private final TopicTree atStart;
  private final AtomicReference<Applied> applied = new AtomicReference<>();

  private record Applied(Optional<String> yaml, TopicTree tree) {}

  /** With the vocabulary of the start. */
  public CurrentTopics(Index index, Vocabulary vocabulary) {
    this.index = index;
    this.atStart = new TopicTree(vocabulary);
    this.applied.set(new Applied(Optional.empty(), atStart));
  }

  /** The topics now. */
  public TopicTree tree() {
    index.changes().read(IndexPart.VOCABULARY);
    return applied.get().tree();
  }

  /** Reads a vocabulary that was applied since; to be called after transactions of the index. */
  public void refresh() {
    var yaml = index.sources().appliedVocabulary();
    if (yaml.equals(applied.get().yaml())) {
      return;
    }
    try {
      var tree = yaml.map(it -> new TopicTree(Vocabulary.ofYaml(it))).orElse(atStart);
      applied.set(new Applied(yaml, tree));
    } catch (InvalidVocabularyException e) {
      // Applications refuse it too and go on with theirs.
      applied.set(new Applied(yaml, applied.get().tree()));
    }
    index.changes().changed(List.of(IndexPart.VOCABULARY));
  }

  /** The name of a topic or keyword for people; of a pair of them, both names. */
  public String label(String id) {
    return Arrays.stream(id.split(PAIR, -1)).map(this::single).collect(Collectors.joining(" + "));
  }

  private String single(String id) {
    return tree()
        .topic(id)
        .map(it -> it.label())
        .or(() -> index.counts().label(id).filter(it -> !it.isEmpty()))
        .orElseGet(() -> withoutPrefix(id));
  }

  /** The name, given the one that an event has for it. */
  public String label(String id, String ofEvent) {
    return ofEvent == null || ofEvent.isEmpty() ? label(id) : ofEvent;
  }

  /** The id of what is meant by an id, or by a name in any case; empty if nothing is. */
  public Optional<String> named(String text) {
    if (isKnown(text)) {
      return Optional.of(text);
    }
    return tree()
        .named(text)
        .or(() -> Optional.of(
                CountQueries.KEYWORD + text.toLowerCase(Locale.ROOT).replaceAll("[\\W_]+", ""))
            .filter(this::isKnown));
  }

  /** Whether anything is known of this topic or keyword. */
  public boolean isKnown(String id) {
    return tree().topic(id).isPresent() || index.counts().label(id).isPresent();
  }

  /** Whether the id is that of a keyword. */
  public static boolean isKeyword(String id) {
    return id.startsWith(CountQueries.KEYWORD);
  }

  private static String withoutPrefix(String id) {
    return isKeyword(id) ? id.substring(CountQueries.KEYWORD.length()) : id;
  }
}
