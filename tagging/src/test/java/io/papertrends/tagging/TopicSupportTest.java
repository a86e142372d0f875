// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a topic must be mentioned to count. */
class TopicSupportTest {

  private static final Vocabulary ONCE = new Vocabulary(List.of(
      new Topic("networks", "Neural network", List.of()),
      new Topic(
          "graphs", "Graph network", List.of("message passing"), List.of("networks"), Map.of()),
      new Topic("transformers", "Transformer", List.of(), List.of("networks"), Map.of())));
  private static final Tagger TWICE = new Tagger(ONCE.withMinimumMentions(2));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      On graph networks | They work.                                      | graphs networks
      It                | A graph network works.                          |
      It                | A graph network works, as graph networks do.    | graphs networks
      It                | A graph network (GN) works.                     | graphs networks
      It                | A graph network beats a transformer.            | networks
      It                | Transformers beat a graph network, a transformer. | transformers networks
      A transformer     | It beats a graph network.                       | transformers networks
      """)
  void shouldCountTopicsInTheTitleOrMentionedOftenEnough(String title, String text, String topics) {
    assertThat(topics(TWICE, title, text))
        .containsExactlyInAnyOrder(topics == null ? new String[0] : topics.split(" "));
  }

  @Test
  void shouldKeepNarrowerNamesAsKeywords() {
    var tagged = TWICE.tag(paper("a", DAY, "It is good", "We show that message passing is good."));

    assertThat(tagged.getMentions()).isEmpty();
    assertThat(tagged.getKeywords())
        .extracting(KeywordMention::getKeyword)
        .contains("keyword:messagepassing");
  }

  @Test
  void shouldNotMakeKeyphrasesOfTopicsWithTooFewMentions() {
    var text = "We propose graph networks for weather forecasts. Weather forecasts are good.";

    assertThat(TWICE.tag(paper("a", DAY, "It", text)).getKeywords())
        .isEqualTo(new Tagger(ONCE).tag(paper("a", DAY, "It", text)).getKeywords());
  }

  @Test
  void shouldExplainWhyATopicDoesNotCount() {
    var explained = TWICE.explain("It", "A graph network beats a transformer.").get(0);

    assertThat(explained.decision().reason()).isEqualTo(NameDecision.Reason.TOO_FEW_MENTIONS);
    assertThat(explained.decision().counts()).isFalse();
    assertThat(explained.countsFor()).containsExactly("networks");
  }

  @Test
  void shouldBePartOfTheVocabulary() {
    var strict = ONCE.withMinimumMentions(3);

    assertThat(Vocabulary.ofYaml(strict.asYaml())).isEqualTo(strict);
    assertThat(Vocabulary.ofYaml(ONCE.asYaml())).isEqualTo(ONCE);
    assertThat(strict.fingerprint()).isNotEqualTo(ONCE.fingerprint());
    assertThat(strict.withMinimumMentions(1).fingerprint()).isEqualTo(ONCE.fingerprint());
    assertThatThrownBy(() -> ONCE.withMinimumMentions(0)).hasMessageContaining("at least 1");
  }

  @Test
  void shouldAcceptOnlyNumbersThatAVocabularyFileCanHave() {
    var most = ONCE.withMinimumMentions(1_000_000);

    assertThat(Vocabulary.ofYaml(most.asYaml())).isEqualTo(most);
    assertThatThrownBy(() -> ONCE.withMinimumMentions(1_000_001))
        .hasMessageContaining("at most 1000000");
  }

  private static List<String> topics(Tagger tagger, String title, String text) {
    return tagger.tag(paper("a", DAY, title, text)).getMentions().stream()
        .map(Mention::getTopic)
        .distinct()
        .toList();
  }
}
