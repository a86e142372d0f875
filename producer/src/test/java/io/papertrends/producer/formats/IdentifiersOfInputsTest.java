// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static io.papertrends.producer.formats.ParsedInput.ids;
import static io.papertrends.producer.formats.ParsedInput.json;
import static io.papertrends.producer.formats.ParsedInput.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Identifiers as people and programs write them, from whole inputs to ids of papers. */
class IdentifiersOfInputsTest {

  @Test
  void shouldTakeOnePaperForOneHoweverItsIdIsWritten() {
    var lines = new StringBuilder();
    for (var id : List.of(
        "2409.11111",
        "arXiv:2409.11111 [cs.CL]",
        "arxiv.org/abs/2409.11111v2",
        "https://arxiv.org/pdf/2409.11111v3.pdf#page=2",
        "oai:arXiv.org:2409.11111",
        "https://huggingface.co/papers/2409.11111")) {
      lines.append(json("id", id, "title", "Seals " + lines.length(), "published", "2024-09-02"));
    }

    assertThat(published(lines.toString()))
        .hasSize(6)
        .allMatch(it -> it.contains("  arxiv:2409.11111  "));
  }

  @Test
  void shouldRestoreIdsThatASpreadsheetTookForNumbers() {
    assertThat(ids("""
        id,title,abstract,published
        2409.012,Reefs,We map reefs.,2024-09-02
        2409.01200,Reefs,We map reefs.,2024-09-02
        810.4,Dunes,We map dunes.,2008-10-22
        """)).containsExactly("arxiv:2409.01200", "arxiv:0810.4000");
    assertThat(ids("{\"id\": 2409.012, \"title\": \"T\", \"abstract\": \"A.\","
            + " \"published\": \"2024-09-02\"}"))
        .containsExactly("arxiv:2409.01200");
  }

  @Test
  void shouldKnowABareNumberByTheNameOfItsField() {
    assertThat(ids("pmid,title,abstract,published\n31452104,Reefs,We map reefs.,2024-09-02\n"))
        .containsExactly("pmid:31452104");
    assertThat(ids("{\"pmid\": 31452104, \"title\": \"T\", \"abstract\": \"A.\","
            + " \"published\": \"2024-09-02\"}"))
        .containsExactly("pmid:31452104");
  }

  @Test
  void shouldNotTakeWorksWithIdsOfTheirOwnForOneBecauseOfTheirTitle() {
    var work = "{\"id\": \"https://openalex.org/W1%d\", \"doi\": null, \"title\": \"%s\","
        + " \"publication_date\": \"2024-09-1%d\", \"abstract_inverted_index\": {\"We\": [0]}}";
    var page = "{\"meta\": {\"count\": 3, \"db_response_time_ms\": 9}, \"results\": ["
        + work.formatted(1, "Introduction", 1) + "," + work.formatted(2, "Introduction.", 2) + ","
        + work.formatted(3, "A title of its own", 3) + "]}";

    assertThat(ids(page)).containsExactly("openalex:w11", "openalex:w12", "openalex:w13");
  }
}
