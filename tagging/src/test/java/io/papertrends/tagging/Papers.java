// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.List;

/** Papers and a small vocabulary for tests. */
public final class Papers {

  /** A Wednesday in the past. */
  public static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  public static final Vocabulary VOCABULARY = new Vocabulary(List.of(
      new Topic("knowledge-graphs", "Knowledge graph", List.of("KG")),
      new Topic("retrieval-augmented-generation", "Retrieval-augmented generation", List.of("RAG")),
      new Topic("continual-learning", "Continual learning", List.of("lifelong learning")),
      new Topic("large-language-models", "Large language model", List.of("LLM")),
      new Topic("language-models", "Language model", List.of())));

  public static final Tagger TAGGER = new Tagger(VOCABULARY);

  private Papers() {}

  public static Paper paper(String id, LocalDate published, String title, String text) {
    return Paper.newBuilder()
        .setId(id)
        .setTitle(title)
        .setAbstract$(text)
        .setPublished(published)
        .setSource("test")
        .build();
  }
}
