// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import static io.papertrends.trends.Papers.DAY;
import static io.papertrends.trends.Papers.TAGGER;
import static io.papertrends.trends.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.papertrends.schemas.Mention;
import io.papertrends.schemas.PaperField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "retrieval-augmented generation",
        "Retrieval Augmented Generation",
        "RETRIEVAL-AUGMENTED GENERATIONS",
        "retrieval–augmented generation",
        "IM-RAG",
        "(RAG)",
        "RAGs",
        "UR$^2$: RAG"
      })
  void shouldFindATopicHoweverItIsWritten(String text) {
    assertThat(topics(text)).containsExactly("retrieval-augmented-generation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a rag doll",
        "fragments",
        "DRAGs",
        "Rag",
        "retrieval, then augmented",
        "knowledge of graphs",
        ""
      })
  void shouldNotFindWhatOnlyLooksLikeIt(String text) {
    assertThat(topics(text)).isEmpty();
  }

  @Test
  void shouldSayWhereAndWhatMatched() {
    var tagged = TAGGER.tag(paper("a", DAY, "Lifelong learning", "On KGs. Two knowledge graphs."));

    assertThat(tagged.getMentions())
        .extracting(
            Mention::getTopic,
            Mention::getField,
            Mention::getStart,
            Mention::getEnd,
            Mention::getText)
        .containsExactly(
            tuple("continual-learning", PaperField.TITLE, 0, 17, "Lifelong learning"),
            tuple("knowledge-graphs", PaperField.ABSTRACT, 3, 6, "KGs"),
            tuple("knowledge-graphs", PaperField.ABSTRACT, 12, 28, "knowledge graphs"));
  }

  @Test
  void shouldCountATopicInsideALongerNameOfAnother() {
    assertThat(topics("large language models"))
        .containsExactlyInAnyOrder("large-language-models", "language-models");
  }

  @Test
  void shouldKeepTheLongestOfOverlappingNamesOfOneTopic() {
    var vocabulary =
        new Vocabulary(List.of(new Topic("t", "graph", List.of("graph network", "network model"))));

    var tagged = new Tagger(vocabulary).tag(paper("a", DAY, "graph network model", "-"));

    assertThat(tagged.getMentions()).extracting(Mention::getText).containsExactly("graph network");
  }

  private static List<String> topics(String text) {
    return TAGGER.tag(paper("a", DAY, "-", text)).getMentions().stream()
        .map(Mention::getTopic)
        .distinct()
        .toList();
  }
}
