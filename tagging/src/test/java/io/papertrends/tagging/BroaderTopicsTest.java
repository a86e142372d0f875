// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BroaderTopicsTest {

  private static final Tagger TAGGER = new Tagger(new Vocabulary(List.of(
      new Topic(
          "graph-rag",
          "GraphRAG",
          List.of("graph RAG"),
          List.of("retrieval-augmented-generation", "knowledge-graphs"),
          Map.of()),
      new Topic(
          "retrieval-augmented-generation",
          "Retrieval-augmented generation",
          List.of("RAG"),
          List.of("language-models"),
          Map.of()),
      new Topic("knowledge-graphs", "Knowledge graph", List.of()),
      new Topic("language-models", "Language model", List.of()))));

  @Test
  void shouldMentionEveryBroaderTopicAtTheSamePlace() {
    assertThat(mentions("On GraphRAG."))
        .containsExactly(
            "graph-rag 3-11 GraphRAG",
            "knowledge-graphs 3-11 GraphRAG",
            "language-models 3-11 GraphRAG",
            "retrieval-augmented-generation 3-11 GraphRAG");
  }

  @Test
  void shouldMentionNoTopicTwiceWherePlacesOverlap() {
    assertThat(mentions("Graph RAG"))
        .containsExactly(
            "graph-rag 0-9 Graph RAG",
            "knowledge-graphs 0-9 Graph RAG",
            "language-models 0-9 Graph RAG",
            "retrieval-augmented-generation 0-9 Graph RAG");
  }

  private static List<String> mentions(String text) {
    return TAGGER.tag(paper("a", DAY, "-", text)).getMentions().stream()
        .map(it -> it.getTopic() + " " + it.getStart() + "-" + it.getEnd() + " " + it.getText())
        .toList();
  }
}
