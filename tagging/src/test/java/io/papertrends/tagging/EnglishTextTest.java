// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {

  private final Tagger tagger = new Tagger(Vocabulary.starter());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wir untersuchen die Moore im Süden. Die Ergebnisse zeigen, dass die Daten gut sind.",
        "Nous étudions les rivières dans cette région. Les résultats sont bons pour la pêche.",
        "En este trabajo se estudian los ríos del norte. Los resultados muestran una mejora para el lago.",
        "Este estudo mostra os rios do norte. Os resultados são bons para uma cidade e não para o mar.",
        "In questo lavoro si studiano i fiumi del nord. I risultati mostrano che la pesca è buona con gli anni.",
        "В работе изучаются реки и озёра на севере. Результаты показывают, что рыбы не стало больше.",
        "本文提出一种基于图的河流监测方法。实验结果表明该方法有效。"
      })
  void shouldFindNoKeywordsInOtherLanguages(String text) {
    assertThat(tagger.tag(paper("Flüsse", text)).getKeywords()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We propose otter density maps for rivers. Otter density maps are cheap.",
        "Otter density maps, in the rivers El Paso and Los Angeles, des and der, by van den Berg.",
        "Otter density maps"
      })
  void shouldFindKeywordsInEnglish(String text) {
    assertThat(tagger.tag(paper("Otter density maps", text)).getKeywords()).isNotEmpty();
  }

  @Test
  void shouldFindTopicsInEveryLanguage() {
    var paper =
        paper("Titel", "Wir untersuchen die LLMs und das Reinforcement Learning für die Moore.");

    assertThat(tagger.tag(paper).getMentions()).hasSizeGreaterThanOrEqualTo(2);
  }

  private static Paper paper(String title, String text) {
    return new Paper(
        "arxiv:2409.01234",
        title,
        text,
        LocalDate.of(2024, 9, 2),
        null,
        "test",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
