// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.VOCABULARY;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.acronyms.Evidence;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VocabularyLearningTest {

  private static final Evidence THREE_PAPERS = new Evidence(3, 0.8);

  private final VocabularyLearning learning = new VocabularyLearning(VOCABULARY);
  private int papers;

  @Test
  void shouldProposeAShortFormThatManyPapersDefineAsATopic() {
    read(3, "We study continual learning (COLE).");

    var proposal = learning.proposals(THREE_PAPERS).get(0);
    assertThat(proposal.topic())
        .isEqualTo(new Topic(
            "continual-learning", "Continual learning", List.of("lifelong learning", "COLE")));
    assertThat(proposal.evidence())
        .containsExactly(
            "COLE is defined as \"continual learning\" in 3 papers, as something else in 0");
  }

  @Test
  void shouldLeaveAShortFormWithRivalsApart() {
    read(3, "We study continual learning (COLE).");
    read(2, "We study coordinated lexicon enrichment (COLE).");

    assertThat(learning.proposals(THREE_PAPERS))
        .extracting(it -> it.topic().id())
        .doesNotContain("continual-learning");
  }

  @Test
  void shouldProposeAKeywordThatManyPapersHave() {
    read(2, "We study graph rewriting (GRW).");
    read(1, "Graph rewriting (GRW) is good.");
    read(2, "We study belief revision.");

    assertThat(learning.proposals(THREE_PAPERS))
        .extracting(Proposal::topic)
        .containsExactly(new Topic("graph-rewriting", "graph rewriting", List.of("GRW")));
  }

  @Test
  void shouldWriteAKeywordAsMostPapersDoWheneverTheyCame() {
    read(1, "Graph Rewriting is good.");
    read(20, "We study belief revision.");
    read(1, "We study graph rewriting.");
    read(1, "Graph Rewriting is hard.");

    assertThat(learning.proposals(THREE_PAPERS))
        .extracting(it -> it.topic().label())
        .containsExactly("belief revision", "Graph Rewriting");
    assertThat(learning.proposals(new Evidence(4, 0.8)))
        .extracting(it -> it.topic().label())
        .containsExactly("belief revision");
  }

  @AfterEach
  void close() {
    learning.close();
  }

  private void read(int times, String text) {
    for (int time = 0; time < times; time++) {
      learning.read(paper("p" + papers++, DAY, "On it", text));
    }
  }
}
