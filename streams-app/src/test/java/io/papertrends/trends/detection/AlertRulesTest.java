// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRulesTest {

  private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
      new Topic("nlp", "NLP", List.of()),
      new Topic("llms", "LLMs", List.of(), List.of("nlp"), Map.of()),
      new Topic("llm-agents", "LLM agents", List.of(), List.of("llms"), Map.of()),
      new Topic("vision", "Vision", List.of())));

  @TempDir
  Path folder;

  @Test
  void shouldHaveTheSameRuleForAllTopicsByDefault() {
    assertThat(AlertRules.defaults().of("vision")).isEqualTo(SubjectRule.DEFAULT);
    assertThat(AlertRules.defaults().of("keyword:x").minimumSupport())
        .isGreaterThan(SubjectRule.DEFAULT.minimumSupport());
  }

  @Test
  void shouldApplyToNarrowerTopicsAndLetLaterRulesHaveTheirSay() throws IOException {
    var rules = read("""
        rules:
          - for: nlp
            minimum-support: 20
            sensitivity: low
          - for: [llm-agents, "keyword:*"]
            sensitivity: high
          - for: keyword:noise
            mute: true
        """);

    assertThat(rules.of("nlp"))
        .isEqualTo(new SubjectRule(
            20,
            SubjectRule.DEFAULT.minimumLift(),
            SubjectRule.DEFAULT.broadLift(),
            Sensitivity.LOW,
            false));
    assertThat(rules.of("llms")).isEqualTo(rules.of("nlp"));
    assertThat(rules.of("llm-agents").minimumSupport()).isEqualTo(20);
    assertThat(rules.of("llm-agents").sensitivity()).isEqualTo(Sensitivity.HIGH);
    assertThat(rules.of("vision")).isEqualTo(SubjectRule.DEFAULT);
    assertThat(rules.of("keyword:any").sensitivity()).isEqualTo(Sensitivity.HIGH);
    assertThat(rules.of("keyword:noise").mute()).isTrue();
    assertThat(rules.of("keyword:noise").sensitivity()).isEqualTo(Sensitivity.HIGH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topics: []                                      | unknown field \"topics\", known: rules",
        "rules: [{for: quilts}]                          | there is no topic \"quilts\"",
        "rules: [{mute: true}]                           | \"for\" names no topic or keyword",
        "rules: [{for: nlp, loud: true}]                 | rule \"nlp\": unknown field \"loud\"",
        "rules: [{for: nlp, mute: perhaps}]              | \"mute\" must be true or false",
        "rules: [{for: nlp, minimum-support: 0}]         | \"minimum-support\" must be a whole number from 1 to",
        "rules: [{for: nlp, minimum-support: few}]       | \"minimum-support\" must be a whole number",
        "rules: [{for: nlp, minimum-lift: 0.5}]          | \"minimum-lift\" must be a number of at least 1",
        "rules: [{for: nlp, sensitivity: keen}]          | is \"keen\", must be one of [LOW, NORMAL, HIGH]",
        "rules: [{for: nlp, mute: true, mute: false}]    | near line 1",
        "'rules: []\nmore: 1'                            | unknown field \"more\"",
      })
  void shouldSayWhatIsWrong(String yaml, String problem) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(InvalidRulesException.class)
        .hasMessageContaining("rules.yaml")
        .hasMessageContaining(problem);
  }

  private AlertRules read(String yaml) throws IOException {
    return AlertRules.read(Files.writeString(folder.resolve("rules.yaml"), yaml), VOCABULARY);
  }
}
