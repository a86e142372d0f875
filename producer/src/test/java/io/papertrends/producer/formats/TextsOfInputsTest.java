// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static io.papertrends.producer.formats.ParsedInput.json;
import static io.papertrends.producer.formats.ParsedInput.papers;
import static io.papertrends.producer.formats.ParsedInput.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles and abstracts as services and pages give them. */
class TextsOfInputsTest {

  @Test
  void shouldLoseOneRecordToOneBadCharacter() {
    var record =
        "<record><header><identifier>oai:arXiv.org:2409.0000%d</identifier></header><metadata>"
            + "<arXivRaw xmlns=\"http://arxiv.org/OAI/arXivRaw/\"><id>2409.0000%d</id>"
            + "<version version=\"v1\"><date>Mon, 2 Sep 2024 10:00:00 GMT</date></version>"
            + "<title>Sponge</title><authors>A. Doe</authors><categories>cs.AI</categories>"
            + "<abstract>We map. %s</abstract></arXivRaw></metadata></record>";
    var page =
        "<?xml version=\"1.0\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><ListRecords>"
            + record.formatted(1, 1, "") + record.formatted(2, 2, "\u0002")
            + record.formatted(3, 3, "</b>")
            + record.formatted(4, 4, "&eacute; AT&T 1 < 2") + "</ListRecords></OAI-PMH>";

    assertThat(published(page))
        .satisfiesExactly(
            it -> assertThat(it).contains("arxiv:2409.00001"),
            it -> assertThat(it).contains("arxiv:2409.00002"),
            it -> assertThat(it).startsWith("rejected").contains("record 3", "not well-formed XML"),
            it -> assertThat(it).contains("arxiv:2409.00004"));
  }

  @Test
  void shouldPutWrappedAbstractsTogether() {
    var papers = papers("""
        Daily Papers

        Sep 3

        Otters and their maps
        We map otters with sonar and report where
        they live, in rivers and on coasts, over ten
        years of field work. It was long.
        And cold.

        Beavers and their maps

        We map beavers by their dams and
        lodges.
        """);

    assertThat(papers)
        .extracting(Paper::getTitle)
        .containsExactly("Otters and their maps", "Beavers and their maps");
    assertThat(papers)
        .extracting(Paper::getAbstract$)
        .containsExactly(
            "We map otters with sonar and report where they live, in rivers and on coasts, over ten years of"
                + " field work. It was long. And cold.",
            "We map beavers by their dams and lodges.");
  }

  @Test
  void shouldCleanTextsOnEveryRoadAlike() {
    var dirty =
        "<jats:title>Abstract</jats:title><jats:p>We &amp;lt;map&amp;gt; <i>graph</i> H<sub>2</sub>O"
            + " &amp;amp; 𝗥𝗔𝗚 （RAG） co\u00adral.</jats:p>";
    var clean = "We <map> graph H2O & RAG (RAG) coral.";
    var quoted = dirty.replace("\"", "\\\"");

    assertThat(List.of(
            json("title", dirty, "published", "2024-09-02"),
            "title,abstract,published\n\"" + dirty + "\",A.,2024-09-02\n",
            "@article{a, title={" + dirty.replace("&", "\\&") + "}, date={2024-09-02}}",
            "{\"message-type\": \"work-list\", \"message\": {\"items\": [{\"DOI\": \"10.1000/a\","
                + " \"title\": [\"" + quoted
                + "\"], \"issued\": {\"date-parts\": [[2024, 9, 2]]}}]}}"))
        .allSatisfy(text ->
            assertThat(papers(text)).singleElement().extracting(Paper::getTitle).isEqualTo(clean));
  }

  @Test
  void shouldTakeBackAPaperWhoseAbstractIsANotice() {
    assertThat(published(json("id", "2409.00001", "title", "T", "published", "2024-09-02")
            + json("id", "2409.00001", "title", "T", "published", "2024-09-02")
                .replace("We count.", "The authors have withdrawn this paper due to an error.")))
        .endsWith("withdrawn   arxiv:2409.00001");
  }
}
