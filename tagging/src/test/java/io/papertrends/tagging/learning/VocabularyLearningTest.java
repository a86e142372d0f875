// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.VOCABULARY;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.acronyms.EvidenceThreshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VocabularyLearningTest {

  private static final EvidenceThreshold THREE_PAPERS = new EvidenceThreshold(3, 0.8);

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
        .extracting(TopicProposal::topic)
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
    assertThat(learning.proposals(new EvidenceThreshold(4, 0.8)))
        .extracting(it -> it.topic().label())
        .containsExactly("belief revision");
  }

  @Test
  void shouldProposeANameThatHasGrownAsANarrowerTopic() {
    var lately = DAY.plusDays(200);
    read(20, DAY, "We study continual learning.");
    read(1, DAY, "We study lifelong learning.");
    read(15, lately, "We study continual learning.");
    read(5, lately, "We study lifelong learning.");

    var proposals = learning.proposals(THREE_PAPERS);

    assertThat(proposals)
        .extracting(TopicProposal::topic)
        .containsExactly(
            new Topic("continual-learning", "Continual learning", List.of()),
            new Topic(
                "lifelong-learning",
                "lifelong learning",
                List.of(),
                List.of("continual-learning"),
                Map.of()));
    assertThat(proposals.get(1).evidence())
        .containsExactly("a keyword of 6 papers, 5 of them of the last 100 days:"
            + " 2.6 times as large a share as before");
  }

  @Test
  void shouldProposeNoNameThatIsUsedAsBefore() {
    read(20, DAY, "We study lifelong learning.");
    read(20, DAY.plusDays(200), "We study lifelong learning.");

    assertThat(learning.proposals(THREE_PAPERS)).isEmpty();
  }

  @Test
  void shouldProposeWhatHasGrownFirst() {
    var lately = DAY.plusDays(200);
    read(5, DAY, "We study belief revision.");
    read(5, lately, "We study belief revision.");
    read(5, lately, "We study graph rewriting.");

    assertThat(learning.proposals(THREE_PAPERS))
        .extracting(it -> it.topic().label())
        .containsExactly("graph rewriting", "belief revision");
  }

  @AfterEach
  void close() {
    learning.close();
  }

  private void read(int times, String text) {
    read(times, DAY, text);
  }

  private void read(int times, LocalDate day, String text) {
    for (int time = 0; time < times; time++) {
      learning.read(paper("p" + papers++, day, "On it", text));
    }
  }
}
