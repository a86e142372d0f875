// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.sources.simulated.SimulatedServices;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperSourcesTest {

  private final PaperSources sources = PaperSources.onClassPath();

  @Test
  void shouldFindEachSourceThatIsTestedWithASimulatedServiceAndNoOther() {
    assertThat(sources.all())
        .extracting(PaperSource::name)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(SimulatedServices.sourceNames());
  }

  @Test
  void shouldShareOnePaceForAllOfArxiv() {
    assertThat(sources.all())
        .filteredOn(it -> it.name().startsWith("arxiv"))
        .hasSize(3)
        .extracting(PaperSource::rateLimit)
        .containsOnly(new RateLimit("arxiv", Duration.ofSeconds(3)));
  }

  @ParameterizedTest
  @CsvSource({
    "hf, hf, ''",
    "hf:, hf, ''",
    "arxiv: cs.AI , arxiv, cs.AI",
    "'arxiv:ti:\"knowledge graph\" AND cat:cs.AI', arxiv, 'ti:\"knowledge graph\" AND cat:cs.AI'",
    "arxiv-oai:cs:cs:AI, arxiv-oai, cs:cs:AI"
  })
  void shouldTellTheSelectionFromTheSource(String wanted, String name, String selection) {
    var selected = sources.selected(wanted);

    assertThat(selected.source().name()).isEqualTo(name);
    assertThat(selected.selection()).isEqualTo(selection);
  }

  @Test
  void shouldDescribeWhatThereIsToWhoeverWantsWhatThereIsNot() {
    assertThatThrownBy(() -> sources.selected("arXiv:cs.AI"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("no source \"arXiv\"; there are")
        .hasMessageContaining("  arxiv-oai: arXiv's OAI-PMH: ")
        .hasMessageContaining("  hf: Daily Papers of Hugging Face");
  }

  @Test
  void shouldRefuseTwoSourcesOfOneName() {
    var source = sources.selected("hf").source();

    assertThatThrownBy(() -> new PaperSources(List.of(source, source)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("two sources are named \"hf\": ");
  }
}
