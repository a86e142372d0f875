// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntheticPapersTest {

  @Test
  void shouldBeTheSameAtEveryCall() {
    assertThat(SyntheticPapers.asJsonLines()).isEqualTo(SyntheticPapers.asJsonLines());
  }

  @Test
  void shouldSayInEveryTitleThatItIsSynthetic() throws IOException {
    assertThat(papers())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.get("title").asText()).matches(".* \\[synthetic \\d+]"));
  }

  @Test
  void shouldHaveTheTrendsItPromises() throws IOException {
    assertThat(papers("Kolmogorov-Arnold", 0, 80)).isZero();
    assertThat(papers("Kolmogorov-Arnold", 80, 120)).isGreaterThan(80);
    assertThat(papers("Token Lattices", 0, 100)).isZero();
    assertThat(papers("Token Lattices", 100, 120)).isGreaterThan(40);
    assertThat(papers("State Space Models", 40, 65)).isGreaterThan(40);
    assertThat(papers("State Space Models", 65, 120)).isZero();
    assertThat(papers("Retrieval-augmented Generation", 90, 120))
        .isGreaterThan(3 * papers("Retrieval-augmented Generation", 0, 30));
    assertThat(papers("Diffusion Models", 0, 30))
        .isGreaterThan(2 * papers("Diffusion Models", 90, 120));
  }

  private static long papers(String phrase, int fromDay, int toDay) throws IOException {
    var from = SyntheticPapers.FIRST_DAY.plusDays(fromDay).toString();
    var to = SyntheticPapers.FIRST_DAY.plusDays(toDay).toString();
    return papers().stream()
        .filter(it -> it.get("title").asText().contains(phrase))
        .map(it -> it.get("published").asText())
        .filter(day -> day.compareTo(from) >= 0 && day.compareTo(to) < 0)
        .count();
  }

  private static List<JsonNode> papers() throws IOException {
    var json = new ObjectMapper();
    var papers = new ArrayList<JsonNode>();
    for (var line : SyntheticPapers.asJsonLines().lines().toList()) {
      papers.add(json.readTree(line));
    }
    return papers;
  }
}
