// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymCountsTest {

  private static final EvidenceThreshold TWO_PAPERS = new EvidenceThreshold(2, 0.75);

  private final AcronymCounts ledger = new AcronymCounts(1_000);

  @Test
  void shouldLearnWhatEnoughPapersDefine() {
    // Given
    ledger.enter(paper("retrieval-augmented generation (RAG)"));

    // When
    var atFirst = ledger.learned(TWO_PAPERS);
    ledger.enter(paper("RAG (retrieval-augmented generation)"));

    // Then
    assertThat(atFirst).isEmpty();
    assertThat(ledger.learned(TWO_PAPERS))
        .containsExactly(new LearnedAcronym(
            "RAG",
            "retrieval-augmented generation",
            List.of("retrieval-augmented generation"),
            2,
            0));
  }

  @Test
  void shouldTakeWaysOfWritingForOneMeaning() {
    ledger.enter(paper("a pre-trained model (PM)"));
    ledger.enter(paper("Pretrained Models (PMs)"));
    ledger.enter(paper("pre-trained models (PMs)"));
    ledger.enter(paper("pre-trained models (PMs)"));

    assertThat(ledger.learned(TWO_PAPERS))
        .containsExactly(new LearnedAcronym(
            "PM",
            "pre-trained models",
            List.of("Pretrained Models", "pre-trained model", "pre-trained models"),
            4,
            0));
  }

  @Test
  void shouldKeepAmbiguousShortFormsApart() {
    for (int i = 0; i < 10; i++) {
      ledger.enter(paper("contrastive learning (CL)"));
      ledger.enter(paper("continual learning (CL)"));
    }

    assertThat(ledger.learned(TWO_PAPERS)).isEmpty();
  }

  @Test
  void shouldSayHowManyPapersDisagree() {
    for (int i = 0; i < 6; i++) {
      ledger.enter(paper("contrastive learning (CL)"));
    }
    ledger.enter(paper("continual learning (CL)"));

    var learned = ledger.learned(TWO_PAPERS).get(0);

    assertThat(learned.longForm()).isEqualTo("contrastive learning");
    assertThat(learned.papers()).isEqualTo(6);
    assertThat(learned.rivals()).isEqualTo(1);
  }

  @Test
  void shouldCountAPaperOnce() {
    ledger.enter(paper("language models (LMs), and Language Models (LM), and language model (LM)"));

    assertThat(ledger.learned(TWO_PAPERS)).isEmpty();
    assertThat(ledger.learned(new EvidenceThreshold(1, 1)).get(0).papers()).isEqualTo(1);
  }

  @Test
  void shouldIgnoreVariables() {
    ledger.enter(paper("progesterone (P)"));
    ledger.enter(paper("progesterone (P)"));

    assertThat(ledger.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000})
  void shouldNotDependOnTheOrderOfPapersAndStayWithinItsCapacity(int capacity) {
    var random = new Random(5);
    var papers = new ArrayList<List<Acronym>>();
    for (int i = 0; i < 400; i++) {
      papers.add(paper(definition(random) + ", " + definition(random)));
    }
    var expected = ledgerAfter(papers, capacity);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(papers, random);
      var other = ledgerAfter(papers, capacity);

      assertThat(other.size()).isEqualTo(expected.size()).isLessThanOrEqualTo(capacity);
      assertThat(other.learned(TWO_PAPERS)).isEqualTo(expected.learned(TWO_PAPERS));
    }
    assertThat(ledgerAfter(papers, 1_000).learned(TWO_PAPERS)).isNotEmpty();
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThatThrownBy(() -> new AcronymCounts(0)).hasMessageContaining("capacity");
    assertThatThrownBy(() -> new EvidenceThreshold(0, 1)).hasMessageContaining("papers");
    assertThatThrownBy(() -> new EvidenceThreshold(1, 0.5)).hasMessageContaining("share");
    assertThatThrownBy(() -> new EvidenceThreshold(1, Double.NaN)).hasMessageContaining("share");
  }

  private static AcronymCounts ledgerAfter(List<List<Acronym>> papers, int capacity) {
    var ledger = new AcronymCounts(capacity);
    papers.forEach(ledger::enter);
    return ledger;
  }

  private static String definition(Random random) {
    var first = List.of("deep", "Deep", "dense", "graph", "Bayesian").get(random.nextInt(5));
    var second = List.of("learning", "language", "lattice", "networks").get(random.nextInt(4));
    var letters = (first.substring(0, 1) + second.substring(0, 1)).toUpperCase(Locale.ROOT);
    return first + " " + second + " (" + letters + ")";
  }

  private static List<Acronym> paper(String text) {
    return AcronymFinder.find(text);
  }
}
