// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static io.papertrends.producer.formats.ParsedInput.json;
import static io.papertrends.producer.formats.ParsedInput.published;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as programs write it. */
class JsonInputsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\n%s,\n%s,\n%s\n]",
        "[%s,\n%s,\n%s]",
        "[%s, %s, %s]",
        "[\n  %s,\n  %s,\n  %s\n]\n",
        "{\"papers\": [%s, %s, %s]}",
        "{\"version\": \"1.1\", \"items\": [%s, %s, %s]}",
        "%s\n%s\n%s"
      })
  void shouldReadAListHoweverItsLinesAreBroken(String list) {
    var papers = new Object[3];
    for (int i = 0; i < 3; i++) {
      papers[i] = json("title", "Newt " + i, "published", "2024-09-02").strip();
    }

    assertThat(published(list.formatted(papers)))
        .hasSize(3)
        .allMatch(it -> it.startsWith("2024-09-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"doi\": NaN",
        "\"authors\": [{\"name\": \"A. Doe\"}]",
        "\"authors\": 7",
        "\"authors\": {\"a\": 1}",
        "\"keywords\": \"finches, counting\"",
        "\"categories\": \"cs.AI cs.CL\"",
        "\"categories\": {}",
        "\"source\": 3",
        "\"daily_date\": \"soon\"",
        "\"id\": 2409.05005",
        "\"id\": {\"oid\": 1}"
      })
  void shouldNotRefuseAPaperForAFieldThatItNeedNotHave(String field) {
    assertThat(published("{\"title\": \"T\", \"abstract\": \"A.\", \"published\": \"2024-09-02\", "
            + field + "}"))
        .singleElement()
        .asString()
        .startsWith("2024-09-02");
  }

  @Test
  void shouldAcceptABackslashBeforeAnyCharacterInListsAndGroups() {
    var paper = "{\"title\": \"R\\_0 of otters\", \"abstract\": \"We count.\", "
        + "\"published\": \"2024-09-02\"}";

    assertThat(published("[" + paper + "]")).singleElement().asString().endsWith("R_0 of otters");
    assertThat(published("{\"2024-09-02\": [" + paper + "]}"))
        .singleElement()
        .asString()
        .endsWith("R_0 of otters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"published\": \"\"", "\"published\": \"n/a\"", "\"published\": null"})
  void shouldPassOverAFieldThatLeavesTheDayOpen(String open) {
    assertThat(published("{\"title\": \"T\", \"abstract\": \"A.\", " + open
            + ", \"date\": \"2024-09\", \"daily_date\": \"2024-09-05\"}"))
        .singleElement()
        .asString()
        .startsWith("2024-09-05");
  }
}
