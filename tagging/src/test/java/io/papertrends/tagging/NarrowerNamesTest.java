// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.papertrends.schemas.KeywordMention;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrowerNamesTest {

  private static final Topic TOOL_USE = new Topic(
      "tool-use",
      "Tool use",
      List.of("function calling", "MCP", "Model Context Protocol", "Toolformer"),
      List.of("agents"),
      Map.of("MCP", List.of("agent", "tool")));

  private final Tagger tagger = new Tagger(
      new Vocabulary(List.of(TOOL_USE, new Topic("agents", "AI agent", List.of("agentic AI")))));

  @Test
  void shouldKnowWhichNamesMeanLessThanTheTopic() {
    assertThat(TOOL_USE.narrowerNames())
        .containsOnly(
            entry("function calling", "keyword:functioncalling"),
            entry("Model Context Protocol", "keyword:modelcontextprotocol"),
            entry("MCP", "keyword:modelcontextprotocol"),
            entry("Toolformer", "keyword:toolformer"));
  }

  @Test
  void shouldTakeWhatIsInTheLabelForTheTopic() {
    var topic = new Topic(
        "rag", "Retrieval-augmented generation", List.of("RAG", "retrieval-augmented", "GraphRAG"));

    assertThat(topic.narrowerNames()).containsOnlyKeys("GraphRAG");
  }

  @Test
  void shouldTakeALongerNameThatMeansNoLessForTheTopicHoweverItIsShortened() {
    var topic = new Topic(
        "t",
        "Diffusion language model",
        List.of("diffusion large language model", "diffusion LLM", "dLLM", "masked diffusion"));

    assertThat(topic.narrowerNames()).containsOnlyKeys("masked diffusion");
  }

  @Test
  void shouldTakeInflectedFormsForOneName() {
    var topic = new Topic("t", "Agent", List.of("context protocol", "contextual protocols"));

    assertThat(topic.narrowerNames().values()).containsOnly("keyword:contextprotocol");
  }

  @Test
  void shouldCountANameOnceWhereThePaperHasItHoweverItIsWritten() {
    var tagged = tagger.tag(
        paper("a", DAY, "On it", "An MCP server for tools. The Model Context Protocol is nice."));

    assertThat(tagged.getKeywords())
        .extracting(KeywordMention::getKeyword)
        .contains("keyword:modelcontextprotocol")
        .doesNotContain("keyword:mcp")
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldNotCountANameThatDoesNotCountForTheTopic() {
    var tagged = tagger.tag(paper("a", DAY, "On it", "The MCP joint hurts."));

    assertThat(tagged.getKeywords())
        .extracting(KeywordMention::getKeyword)
        .doesNotContain("keyword:modelcontextprotocol");
  }

  @Test
  void shouldBeBelowItsTopicAndThoseAbove() {
    assertThat(tagger.topicNamed("keyword:modelcontextprotocol")).contains("tool-use");
    assertThat(tagger.isBroader("tool-use", "keyword:modelcontextprotocol")).isTrue();
    assertThat(tagger.isBroader("agents", "keyword:modelcontextprotocol")).isTrue();
    assertThat(tagger.isBroader("keyword:modelcontextprotocol", "tool-use")).isFalse();
    assertThat(tagger.isBroader("tool-use", "keyword:agenticai")).isFalse();
    assertThat(tagger.isNamed("keyword:beliefrevision")).isFalse();
  }

  @Test
  void shouldTakeANameThatGoesOnAfterItsNumberForANarrowerOne() {
    assertThat(tagger.isBroader("keyword:gemini2.5", "keyword:gemini2.5pro")).isTrue();
    assertThat(tagger.isBroader("keyword:gemini2.5pro", "keyword:gemini2.5")).isFalse();
    assertThat(tagger.isBroader("keyword:gemini2", "keyword:gemini2.5pro")).isFalse();
    assertThat(tagger.isBroader("keyword:gpt4", "keyword:gpt4o")).isFalse();
    assertThat(tagger.isBroader("keyword:agent", "keyword:agentmemory")).isFalse();
    assertThat(tagger.isBroader("keyword:gemini2.5", "keyword:gemini2.5")).isFalse();
  }
}
