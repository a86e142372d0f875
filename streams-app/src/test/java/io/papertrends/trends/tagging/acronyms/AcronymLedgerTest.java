// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.acronyms;

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

class AcronymLedgerTest {

  private static final Evidence TWO_PAPERS = new Evidence(2, 0.75);

  private final AcronymLedger ledger = new AcronymLedger(1_000);

  @Test
  void shouldLearnWhatEnoughPapersDefine() {
    // Given
    ledger.enter(paper("retrieval-augmented generation (RAG)"));

    // When
    boolean atFirst = ledger.meaning("RAG", TWO_PAPERS).isPresent();
    ledger.enter(paper("RAG (retrieval-augmented generation)"));

    // Then
    assertThat(atFirst).isFalse();
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

    assertThat(ledger.meaning("PMs", TWO_PAPERS))
        .contains(new LearnedAcronym(
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

    var learned = ledger.meaning("CL", TWO_PAPERS).orElseThrow();

    assertThat(learned.longForm()).isEqualTo("contrastive learning");
    assertThat(learned.papers()).isEqualTo(6);
    assertThat(learned.rivals()).isEqualTo(1);
  }

  @Test
  void shouldCountAPaperOnce() {
    ledger.enter(paper("language models (LMs), and Language Models (LM), and language model (LM)"));

    assertThat(ledger.meaning("LM", TWO_PAPERS)).isEmpty();
    assertThat(ledger.meaning("LM", new Evidence(1, 1)).orElseThrow().papers()).isEqualTo(1);
  }

  @Test
  void shouldTakeBackAWithdrawnPaper() {
    ledger.enter(paper("language models (LMs)"));
    ledger.enter(paper("language models (LMs)"));

    ledger.strikeOut(paper("language models (LMs)"));

    assertThat(ledger.meaning("LM", TWO_PAPERS)).isEmpty();
  }

  @Test
  void shouldFollowARevisedPaper() {
    ledger.enter(paper("contrastive learning (CL)"));
    ledger.enter(paper("continual learning (CL)"));

    ledger.revise(paper("continual learning (CL)"), paper("contrastive learning (CL)"));

    assertThat(ledger.meaning("CL", TWO_PAPERS).orElseThrow().papers()).isEqualTo(2);
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
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 400; i++) {
      var paper = paper(definition(random) + ", " + definition(random));
      changes.add(new Change(paper, true));
      if (random.nextInt(4) == 0) {
        changes.add(new Change(paper, false));
      }
    }
    var expected = ledgerAfter(changes, capacity);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(changes, random);
      var other = ledgerAfter(changes, capacity);

      assertThat(other.size()).isEqualTo(expected.size()).isLessThanOrEqualTo(capacity);
      assertThat(other.learned(TWO_PAPERS)).isEqualTo(expected.learned(TWO_PAPERS));
    }
    assertThat(ledgerAfter(changes, 1_000).learned(TWO_PAPERS)).isNotEmpty();
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThatThrownBy(() -> new AcronymLedger(0)).hasMessageContaining("capacity");
    assertThatThrownBy(() -> new Evidence(0, 1)).hasMessageContaining("papers");
    assertThatThrownBy(() -> new Evidence(1, 0.5)).hasMessageContaining("share");
    assertThatThrownBy(() -> new Evidence(1, Double.NaN)).hasMessageContaining("share");
  }

  private record Change(List<Acronym> paper, boolean entered) {}

  private static AcronymLedger ledgerAfter(List<Change> changes, int capacity) {
    var ledger = new AcronymLedger(capacity);
    for (var change : changes) {
      if (change.entered()) {
        ledger.enter(change.paper());
      } else {
        ledger.strikeOut(change.paper());
      }
    }
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
