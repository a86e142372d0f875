// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.tagging.VocabularyWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyImportTest {

  @TempDir
  Path folder;

  @Test
  void shouldImportJsonLines() {
    var result = imported("""
        {"id": "C1", "label": "Machine learning", "alt": ["Statistical learning"], "broader": []}
        {"id": "C2", "label": "Boosting (machine learning)", "synonyms": [], "broader": ["C1"]}
        {"id": "C3", "label": "Gradient boosting (machine learning)", "broader": ["C2"]}
        """);

    assertThat(result.topics())
        .containsExactly(
            new Topic("machine-learning", "Machine learning", List.of("Statistical learning")),
            new Topic(
                "gradient-boosting",
                "Gradient boosting",
                List.of(),
                List.of("machine-learning"),
                Map.of()));
  }

  @Test
  void shouldImportATable() {
    var result = imported("""
        topic_id,topic_name,keywords,parent
        1,Graph Theory,"Graph Drawing; Planar Graphs; Small Worlds",
        2,"Networks, Social",Social Networks|Graph theories|Small World,Graph Theory
        """);

    assertThat(result.topics())
        .containsExactly(
            new Topic("graph-theory", "Graph Theory", List.of("Graph Drawing", "Planar Graphs")),
            new Topic(
                "networks-social",
                "Networks, Social",
                List.of("Social Networks"),
                List.of("graph-theory"),
                Map.of()));
    assertThat(result.dropped())
        .containsExactly(
            new DroppedConcept(DroppedConcept.Reason.DUPLICATE, "1", "Small Worlds"),
            new DroppedConcept(DroppedConcept.Reason.DUPLICATE, "2", "Graph theories"),
            new DroppedConcept(DroppedConcept.Reason.DUPLICATE, "2", "Small World"));
  }

  @Test
  void shouldImportSkos() {
    var result = imported("""
        <?xml version="1.0"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:skos="http://www.w3.org/2004/02/skos/core#">
          <skos:ConceptScheme rdf:about="http://x.y/scheme"/>
          <skos:Concept rdf:about="http://x.y/1">
            <skos:prefLabel xml:lang="de">Maschinelles Lernen</skos:prefLabel>
            <skos:prefLabel xml:lang="EN">Machine learning</skos:prefLabel>
            <skos:altLabel>Statistical learning</skos:altLabel>
            <skos:narrower>
              <skos:Concept rdf:about="http://x.y/2">
                <skos:prefLabel xml:lang="en-GB">Federated learning</skos:prefLabel>
                <skos:broader rdf:resource="http://x.y/9"/>
              </skos:Concept>
            </skos:narrower>
          </skos:Concept>
          <skos:Concept rdf:about="http://x.y/4" xml:lang="DE">
            <skos:prefLabel>Verteiltes Lernen</skos:prefLabel>
          </skos:Concept>
          <rdf:Description rdf:about="http://x.y/3">
            <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
            <skos:prefLabel>Split learning</skos:prefLabel>
            <skos:broader rdf:resource="http://x.y/2"/>
          </rdf:Description>
        </rdf:RDF>
        """);

    assertThat(result.topics())
        .extracting(it -> it.id() + " " + it.aliases() + " " + it.broader())
        .containsExactly(
            "machine-learning [Statistical learning] []",
            "federated-learning [] [machine-learning]",
            "split-learning [] [federated-learning]");
    assertThat(result.dropped())
        .containsExactly(new DroppedConcept(
            DroppedConcept.Reason.UNKNOWN_BROADER, "http://x.y/2", "http://x.y/9"));
  }

  @Test
  void shouldLeaveOutWhatIsNoUseAndSayWhy() {
    var result = imported("""
        {"id": "1", "label": "Algorithms", "broader": ["3"]}
        {"id": "2", "label": "Sorting algorithm", "alt": ["QS", "%", "sort"], "broader": ["1"]}
        {"id": "3", "label": "Computer science", "broader": ["2"]}
        {"id": "4", "label": "Sorting Algorithms"}
        {"id": "5", "alt": ["Greedy algorithm"], "broader": ["2"]}
        """);

    assertThat(result.topics())
        .extracting(it -> it.id() + " " + it.broader())
        .containsExactly(
            "sorting-algorithm [computer-science]",
            "computer-science []",
            "greedy-algorithm [sorting-algorithm]");
    assertThat(result.dropped())
        .extracting(it -> it.reason() + " " + it.what())
        .containsExactlyInAnyOrder(
            "GENERAL_WORD Algorithms",
            "NAMELESS Algorithms",
            "TWO_LETTERS QS",
            "NO_NAME %",
            "GENERAL_WORD sort",
            "DUPLICATE Sorting Algorithms",
            "NAMELESS Sorting Algorithms",
            "NO_LABEL 5",
            "CIRCLE 2");
  }

  @Test
  void shouldKeepGeneralWordsIfAskedTo() {
    var text = new BufferedReader(new StringReader("label\nLogic\n"));

    assertThat(VocabularyImport.of(text, true).topics())
        .containsExactly(new Topic("logic", "Logic", List.of()));
  }

  @Test
  void shouldWriteAVocabularyThatCanBeRead() throws IOException {
    var topics = List.of(
        new Topic("a", "Yes: \"no\" #1", List.of("R&D work", "naïve")),
        new Topic("null", "2.0 things", List.of(), List.of("a"), Map.of()));
    var lines = new ArrayList<String>();
    VocabularyWriter.write(topics, lines::add);

    var file = Files.write(folder.resolve("written.yaml"), lines);

    assertThat(Vocabulary.in(file).topics()).isEqualTo(topics);
  }

  @Test
  void shouldRefuseWhatItCanNotRead() {
    assertRefuses("", "nothing in it");
    assertRefuses("{\"label\": ", "line 1 is no JSON");
    assertRefuses("a,b\n1,2\n", "no table with a column");
    assertRefuses("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .", "looks like Turtle");
    assertRefuses("<rdf/>", "no concept of SKOS");
    assertRefuses("<rdf>", "no XML that can be read");
    assertRefuses("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>", "XML");
  }

  private static void assertRefuses(String text, String why) {
    assertThatThrownBy(() -> imported(text))
        .isInstanceOf(UnreadableVocabularyException.class)
        .hasMessageContaining(why);
  }

  private static VocabularyImport imported(String text) {
    return VocabularyImport.of(new BufferedReader(new StringReader(text)), false);
  }
}
