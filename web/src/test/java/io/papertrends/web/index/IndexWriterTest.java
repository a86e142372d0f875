// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import static io.papertrends.web.index.SampleIndex.LAST_DAY;
import static io.papertrends.web.index.SampleIndex.RISING;
import static io.papertrends.web.index.SampleIndex.STEADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.web.index.CountQueries.Count;
import io.papertrends.web.index.PaperQueries.ListedPaper;
import io.papertrends.web.index.PaperQueries.PaperQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexWriterTest {

  @TempDir
  Path folder;

  private static List<String> ids(SampleIndex sample, PaperQuery query) {
    return sample.index().papers().find(query, Long.MAX_VALUE, 10).stream()
        .map(ListedPaper::id)
        .toList();
  }

  private static PaperQuery text(String text) {
    return new PaperQuery(text, null, null, null, null, null);
  }

  @Test
  void shouldFindPapersByTheirText() {
    try (var sample = new SampleIndex(folder)) {
      sample.add(SampleIndex.paper("arxiv:1", "Mamba for speech", "State spaces.", LAST_DAY));
      sample.add(SampleIndex.paper("arxiv:2", "Graphs", "Of mambas and trees.", LAST_DAY));
      sample.commit();

      assertThat(ids(sample, text("mamba"))).containsExactly("arxiv:2", "arxiv:1");
      assertThat(ids(sample, text("\"state spaces\""))).containsExactly("arxiv:1");
      assertThat(ids(sample, text("mamba -speech \" ( *"))).containsExactly("arxiv:1");
    }
  }

  @Test
  void shouldReplaceARevisedPaperAlsoOnAnotherDay() {
    try (var sample = new SampleIndex(folder)) {
      sample.add(SampleIndex.paper("arxiv:1", "Mamba", "Old words.", LAST_DAY));
      sample.add(SampleIndex.tagged("arxiv:1", "Mamba", LAST_DAY, RISING));
      sample.commit();
      var earlier = LAST_DAY.minusDays(3);
      sample.add(SampleIndex.paper("arxiv:1", "Mamba", "New words.", earlier));
      sample.add(SampleIndex.tagged("arxiv:1", "Mamba", earlier, STEADY));
      sample.commit();

      assertThat(ids(sample, text("old"))).isEmpty();
      assertThat(ids(sample, text("new"))).containsExactly("arxiv:1");
      assertThat(ids(sample, PaperQuery.ofTopic(RISING))).isEmpty();
      assertThat(ids(sample, PaperQuery.ofTopic(STEADY))).containsExactly("arxiv:1");
      assertThat(sample.index().papers().number()).isEqualTo(1);
    }
  }

  @Test
  void shouldForgetAWithdrawnPaper() {
    try (var sample = new SampleIndex(folder)) {
      sample.add(SampleIndex.paper("arxiv:1", "Mamba", "Words.", LAST_DAY));
      sample.add(SampleIndex.tagged("arxiv:1", "Mamba", LAST_DAY, RISING));
      sample.commit();
      sample.withdraw("arxiv:1");
      sample.withdraw("arxiv:never-there");
      sample.commit();

      assertThat(ids(sample, PaperQuery.ALL)).isEmpty();
      assertThat(ids(sample, text("mamba"))).isEmpty();
      assertThat(ids(sample, PaperQuery.ofTopic(RISING))).isEmpty();
    }
  }

  @Test
  void shouldGoOnInAListWhereTheCursorIs() {
    try (var sample = new SampleIndex(folder)) {
      for (int i = 0; i < 9; i++) {
        sample.add(SampleIndex.paper("arxiv:" + i, "Mamba", "Words.", LAST_DAY.minusDays(i / 3)));
        sample.add(SampleIndex.tagged("arxiv:" + i, "Mamba", LAST_DAY.minusDays(i / 3), RISING));
      }
      sample.commit();

      for (var query : List.of(PaperQuery.ALL, text("mamba"), PaperQuery.ofTopic(RISING))) {
        var first = sample.index().papers().find(query, Long.MAX_VALUE, 4);
        var second = sample.index().papers().find(query, first.get(3).key(), 10);

        assertThat(first).hasSize(4);
        assertThat(second).hasSize(5);
        assertThat(first)
            .extracting(ListedPaper::id)
            .doesNotContainAnyElementsOf(second.stream().map(ListedPaper::id).toList());
      }
    }
  }

  @Test
  void shouldKeepTheLatestCountAndForgetARetractedOne() {
    try (var sample = new SampleIndex(folder)) {
      sample.add(SampleIndex.count(RISING, "KAN", 1, LAST_DAY, 3, Finality.EARLY));
      sample.add(SampleIndex.count(RISING, "KAN", 1, LAST_DAY, 4, Finality.FINAL));
      sample.add(SampleIndex.count(STEADY, "LLM", 1, LAST_DAY, 4, Finality.FINAL));
      sample.commit();
      sample.add(SampleIndex.count(STEADY, "LLM", 1, LAST_DAY, 0, Finality.CORRECTION));
      sample.commit();
      var day = new DayRange(LAST_DAY, LAST_DAY);

      assertThat(sample.index().counts().of(RISING, 1, day))
          .containsExactly(new Count(LAST_DAY, 4, 20, 1));
      assertThat(sample.index().counts().of(STEADY, 1, day)).isEmpty();
      assertThat(sample.index().counts().label(RISING)).contains("KAN");
    }
  }

  @Test
  void shouldFollowTheLifeCycleOfAnAlertByItsSteps() {
    try (var sample = new SampleIndex(folder)) {
      sample.add(SampleIndex.alert(AlertPhase.STARTED, LAST_DAY.minusDays(9), "KAN"));
      sample.commit();
      assertThat(sample.index().alerts().of(RISING, 9).get(0).ended()).isNull();
      sample.add(SampleIndex.alert(AlertPhase.ENDED, LAST_DAY, "KAN"));
      sample.commit();

      var alert = sample.index().alerts().of(RISING, 9).get(0);
      assertThat(alert.ended()).isEqualTo(LAST_DAY);
      assertThat(alert.json()).contains("STARTED");
      assertThat(sample.index().alerts().steps(alert.id())).hasSize(2);
      assertThat(sample.index().alerts().startedBefore(Optional.empty(), 9)).hasSize(1);
    }
  }

  @Test
  void shouldShowAnAlertAsItWasWhenItWasStrongest() {
    try (var sample = new SampleIndex(folder)) {
      sample.add(SampleIndex.alert(AlertPhase.STARTED, LAST_DAY.minusDays(9), "KAN"));
      sample.add(update(LAST_DAY.minusDays(7), 1e-9, "strongest"));
      sample.add(update(LAST_DAY.minusDays(2), 0.4, "over"));
      sample.add(SampleIndex.alert(AlertPhase.ENDED, LAST_DAY, "KAN"));
      sample.commit();
      assertThat(sample.index().alerts().of(RISING, 9).get(0).json()).contains("strongest");

      // When a late paper corrects it
      sample.add(update(LAST_DAY.minusDays(7), 0.2, "corrected"));
      sample.commit();

      assertThat(sample.index().alerts().of(RISING, 9).get(0).json()).contains("STARTED");
    }
  }

  private static TrendAlert update(LocalDate day, double p, String message) {
    return TrendAlert.newBuilder(SampleIndex.alert(AlertPhase.UPDATED, day, "KAN"))
        .setP(p)
        .setMessage(message)
        .build();
  }

  @Test
  void shouldCountWhatCannotBeRead() {
    try (var sample = new SampleIndex(folder)) {
      sample.addUnreadable();
      sample.commit();

      assertThat(sample.index().sources().deadLetters(9)).singleElement().satisfies(it -> {
        assertThat(it.source()).isEqualTo("papertrends.papers");
        assertThat(it.records()).isEqualTo(1);
      });
    }
  }

  @Test
  void shouldKeepPositionsWithTheData() {
    try (var sample = new SampleIndex(folder)) {
      sample.add(SampleIndex.paper("arxiv:1", "Mamba", "Words.", LAST_DAY));
      sample.commit();
    }

    try (var sample = new SampleIndex(folder)) {
      assertThat(sample.positions().values()).containsExactly(1L);
      assertThat(ids(sample, PaperQuery.ALL)).containsExactly("arxiv:1");
    }
  }

  @Test
  void shouldBeginAnewWhenAKafkaTopicWasMadeAgain() {
    try (var sample = new SampleIndex(folder)) {
      sample.filled("Mamba", "Words.");
      sample.requireOrigin("papertrends.papers", "id-of-papertrends.papers");
      assertThat(sample.index().papers().number()).isPositive();
      sample.requireOrigin("papertrends.papers", "another");

      assertThat(sample.positions()).isEmpty();
      assertThat(sample.index().papers().number()).isZero();
      assertThat(ids(sample, text("mamba"))).isEmpty();
    }
  }

  @Test
  void shouldMakeADamagedIndexAnew() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.db"), "this is no database ".repeat(500));

    try (var sample = new SampleIndex(folder)) {
      sample.filled("Mamba", "Words.");
      assertThat(sample.index().papers().number()).isPositive();
    }
  }

  @Test
  void shouldRefuseAFolderThatAnotherProcessHas() {
    try (var sample = new SampleIndex(folder)) {
      assertThat(sample.index().papers().number()).isZero();
      assertThatThrownBy(() -> Database.in(folder))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("another process");
    }
  }
}
