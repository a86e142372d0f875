// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Paper;
import io.papertrends.tagging.Papers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingRuleTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Team X at SemEval-2024 Task 8",
        "Ours at SemEval 2024",
        "(SEMEVAL'24)",
        "SemEval24:"
      })
  void shouldKnowPapersOfOneEvent(String title) {
    assertThat(counted(title).getEvents()).isEqualTo(counted("At SemEval-2024").getEvents());
    assertThat(counted(title).getEvents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ImageNet 2012", "In June 2024", "With 24 layers", "SemEval-2026", "GPT-4", ""})
  void shouldNotTakeForAnEventWhatIsNone(String title) {
    assertThat(counted(title).getEvents()).isEmpty();
  }

  /** Abstracts have sequences of proteins. */
  @Test
  @Timeout(30)
  void shouldReadALongSequenceOfCapitalsOnce() {
    assertThat(counted("MKTAYIAK".repeat(2_500) + " of 24 kinds").getEvents()).isEmpty();
  }

  @Test
  void shouldKnowPapersForContests() {
    var events = counted("A system for the autoPET Challenge").getEvents();

    assertThat(events).hasSize(1);
    assertThat(counted("Overview of the shared task on names").getEvents()).isEqualTo(events);
    assertThat(counted("A team's data for the autoPET III challenge").getEvents())
        .isEqualTo(events);
    assertThat(counted("The CheckThat! competition").getEvents()).isEqualTo(events);
    assertThat(counted("A new challenge of vision").getEvents()).isEmpty();
    assertThat(counted("Three challenges for autoPET").getEvents()).isEmpty();
    assertThat(counted("LLM challenges, LLM competition").getEvents()).isEmpty();
  }

  @Test
  void shouldKnowAnAuthorAgain() {
    var one = counted("It", "Ada Example", "Bo Sample").getAuthors();
    var other = counted("Other", "ada example ").getAuthors();

    assertThat(one).hasSize(2).containsAll(other);
  }

  @Test
  void shouldNotTakeACollaborationForAGroup() {
    var hundred = IntStream.range(0, 100).mapToObj(i -> "Author " + i).toArray(String[]::new);

    assertThat(counted("It", hundred).getAuthors()).isEmpty();
  }

  private static CountedPaper counted(String title, String... authors) {
    var paper = Paper.newBuilder(Papers.paper("a", DAY, title, "Text."))
        .setAuthors(List.of(authors))
        .build();
    return CountingRule.of(Papers.TAGGER.tag(paper), paper);
  }
}
