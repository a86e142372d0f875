// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import static io.papertrends.web.index.SampleIndex.LAST_DAY;
import static io.papertrends.web.index.SampleIndex.RISING;
import static io.papertrends.web.index.SampleIndex.STEADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.papertrends.web.index.PaperQueries.ListedPaper;
import io.papertrends.web.index.PaperQueries.PaperQuery;
import io.papertrends.web.index.PaperQueries.TabledPaper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperQueriesTest {

  @TempDir
  Path folder;

  /** The papers of rare topics are looked up in another way than those of common ones. */
  @ParameterizedTest
  @ValueSource(ints = {1, 1_000})
  void shouldFindAWordAmongThePapersOfATopic(int common) {
    try (var sample = new SampleIndex(folder).filled("Mamba", "Words.")) {
      for (int i = 0; i < 6; i++) {
        var day = LAST_DAY.minusDays(3L * i);
        sample.add(SampleIndex.paper("arxiv:x" + i, "On lattices", "Text.", day));
        sample.add(SampleIndex.tagged("arxiv:x" + i, "On lattices", day, i == 3 ? STEADY : RISING));
      }
      sample.commit();
      var papers = new PaperQueries(sample.reader(), common);
      var query = new PaperQuery(
          "lattices", RISING, "cs.LG", "sample", LAST_DAY.minusDays(12), LAST_DAY.minusDays(1));

      // When
      var first = papers.find(query, Long.MAX_VALUE, 2);
      var second = papers.find(query, first.get(1).key(), 2);

      // Then
      assertThat(ids(first)).containsExactly("arxiv:x1", "arxiv:x2");
      assertThat(ids(second)).containsExactly("arxiv:x4");
      assertThat(first.get(0).words()).isEqualTo("On la");
      assertThat(papers.table(query, Long.MAX_VALUE, 9))
          .extracting(TabledPaper::id, TabledPaper::categories)
          .containsExactly(
              tuple("arxiv:x1", "cs.LG"), tuple("arxiv:x2", "cs.LG"), tuple("arxiv:x4", "cs.LG"));
    }
  }

  @Test
  void shouldFindTheFirstPapersOfATopic() {
    try (var sample = new SampleIndex(folder).filled("Mamba", "Words.")) {
      assertThat(sample.index().papers().earliest(RISING, 3))
          .extracting(ListedPaper::published)
          .containsOnly(LAST_DAY.minusDays(20));
    }
  }

  private static List<String> ids(List<ListedPaper> papers) {
    return papers.stream().map(ListedPaper::id).toList();
  }
}
