// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.web.pages.MarkedText.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void shouldLinkWhatWasFoundAndEscapeTheRest() {
    var html = MarkedText.html("A <b> & KAN", List.of(new Mark(8, 11, "kan", "KAN \"x\"", true)));

    assertThat(html)
        .isEqualTo("A &lt;b&gt; &amp; <a class=\"found\" href=\"/topics/kan\" "
            + "title=\"topic: KAN &quot;x&quot;\">KAN</a>");
  }

  @Test
  void shouldKeepTheLongestOfMarksThatOverlap() {
    var html = MarkedText.html(
        "graph neural network",
        List.of(
            new Mark(6, 20, "neural", "Neural", true),
            new Mark(0, 5, "graph", "Graph", true),
            new Mark(0, 20, "gnn", "GNN", true)));

    assertThat(html).contains("/topics/gnn").doesNotContain("/topics/graph").endsWith("</a>");
  }

  @Test
  void shouldLeaveOutMarksThatDoNotFitTheText() {
    assertThat(MarkedText.html(
            "ab", List.of(new Mark(1, 9, "x", "x", true), new Mark(-1, 1, "y", "y", true))))
        .isEqualTo("ab");
  }
}
