// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.BoardEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardRowsTest {

  @Test
  void shouldFoldWhatHasTheSamePapersAndIndentWhatHasFewer() {
    var graphs = entry("graph-learning", "Graph learning", 70, null);
    var networks = entry("graph-neural-networks", "Graph neural network", 70, "graph-learning");
    var drawing = entry("graph-drawing", "Graph drawing", 40, "graph-learning");
    var vision = entry("computer-vision", "Computer vision", 70, null);

    var rows = new BoardRows(List.of(graphs, networks, drawing, vision));

    assertThat(rows.rows()).containsExactly(graphs, drawing, vision);
    assertThat(rows.rows())
        .extracting(rows::cellOf)
        .containsExactly(
            "Graph learning (also Graph neural network)", "  Graph drawing", "Computer vision");
  }

  @Test
  void shouldNotIndentBelowWhatItIsNotAbout() {
    var graphs = entry("graph-learning", "Graph learning", 70, null);
    var vision = entry("computer-vision", "Computer vision", 60, null);
    var drawing = entry("graph-drawing", "Graph drawing", 40, "graph-learning");

    var rows = new BoardRows(List.of(graphs, vision, drawing));

    assertThat(rows.rows())
        .extracting(rows::cellOf)
        .containsExactly("Graph learning", "Computer vision", "Graph drawing");
  }

  private static BoardEntry entry(String topic, String label, long papers, String under) {
    return BoardEntry.newBuilder()
        .setRank(1)
        .setTopic(topic)
        .setLabel(label)
        .setScore(1)
        .setPapers(papers)
        .setShare(0.1)
        .setUnder(under)
        .build();
  }
}
