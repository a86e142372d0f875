// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

  @TempDir
  Path folder;

  @Test
  void shouldBeTheSameAfterItWasWrittenAndRead() {
    var starter = Vocabulary.starter();

    assertThat(Vocabulary.ofYaml(starter.asYaml())).isEqualTo(starter);
    assertThat(Vocabulary.ofYaml(starter.asYaml()).fingerprint()).isEqualTo(starter.fingerprint());
  }

  @Test
  void shouldShipAStarterThatHasNoNameTwice() {
    var starter = Vocabulary.starter();

    assertThat(starter.topics()).hasSizeGreaterThanOrEqualTo(200);
    assertThatCode(() -> new Tagger(starter)).doesNotThrowAnyException();
    assertThat(VocabularyFiles.read(true, List.of()).problems())
        .noneMatch(VocabularyProblem::isError);
  }

  @Test
  void shouldShipTheStarterAsItIsEdited() {
    assertThat(StarterVocabulary.class.getResource("vocabulary.json")).isNotNull();
    assertThat(StarterVocabulary.file().problems()).isEmpty();
    assertThat(StarterVocabulary.file().topics())
        .isEqualTo(StarterVocabulary.yaml().topics());
  }

  @Test
  void shouldReadAVocabularyOfTheUsersOwn() throws IOException {
    var vocabulary = read("""
            topics:
              - id: knowledge-graphs
                label: Knowledge graph
                aliases: [KG]
              - {id: x-ray, label: X-ray}
            """);

    assertThat(vocabulary.topics())
        .containsExactly(
            new Topic("knowledge-graphs", "Knowledge graph", List.of("KG")),
            new Topic("x-ray", "X-ray", List.of()));
  }

  @Test
  void shouldSayWhatYamlTakesForSomethingElseThanAName() throws IOException {
    assertThatThrownBy(() -> read("""
            topics:
              - {id: nitric-oxide, label: Nitric oxide, aliases: [false, 1e3]}
              - {id: other, label: 12}
            """))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("\"aliases\" has false, which YAML reads as a truth value")
        .hasMessageContaining("which YAML reads as a number")
        .hasMessageContaining("\"label\" has 12");
    assertThat(read("topics:\n  - {id: nitric-oxide, label: Nitric oxide, aliases: [\"NO\"]}\n")
            .topics())
        .containsExactly(new Topic("nitric-oxide", "Nitric oxide", List.of("NO")));
  }

  @Test
  void shouldSayWhereAVocabularyIsWrong() {
    assertThatThrownBy(
            () -> read("topics:\n  - id: a\n    label: A\n  - id: Not Kebab\n    label: B\n"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("mine.yaml")
        .hasMessageContaining("near line 4")
        .hasMessageContaining("topic id \"Not Kebab\" is not in kebab case");
    assertThatThrownBy(() -> read("topics:\n  - id: a\n    label: A\n    alias: B\n"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("near line ")
        .hasMessageContaining("\"alias\"");
    assertThatThrownBy(() -> read("topics: []"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("no topics");
    assertThatThrownBy(() -> read("topics:\n  - {id: a, label: A}\n  - {id: a, label: B}\n"))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("topic \"a\": another topic has the same id");
  }

  @Test
  void shouldSayThatAFileIsNotThere() {
    assertThatThrownBy(() -> Vocabulary.in(folder.resolve("absent.yaml")))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageContaining("absent.yaml");
  }

  @Test
  void shouldRefuseANameThatTwoTopicsShare() {
    var vocabulary = new Vocabulary(List.of(
        new Topic("a", "Knowledge graph", List.of()),
        new Topic("b", "B", List.of("knowledge-graphs"))));

    assertThatThrownBy(() -> new Tagger(vocabulary))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessage("topics a and b share the name \"knowledge-graphs\"");
  }

  @Test
  void shouldReadWhatIsBroaderAndWhatWantsAContext() throws IOException {
    var vocabulary = read("""
            topics:
              - {id: rag, label: RAG}
              - id: graph-rag
                label: GraphRAG
                broader: [rag]
                only-with:
                  GraphRAG: [graph, knowledge base]
            """);

    assertThat(vocabulary.topics().get(1))
        .isEqualTo(new Topic(
            "graph-rag",
            "GraphRAG",
            List.of(),
            List.of("rag"),
            Map.of("GraphRAG", List.of("graph", "knowledge base"))));
  }

  @Test
  void shouldReportAllErrorsAtOnceWithTheirPlaces() {
    assertThatThrownBy(() -> read("""
            topics:
              - id: first
                label: Knowledge graph
                broader: [second, nowhere]
              - id: second
                label: Second
                aliases: [knowledge-graphs, "--"]
                broader: [first]
                only-with: {SAM: [segment], Second: [second time]}
              - id: Third
                label: Third
                colour: red
              - id: fourth
                aliases: {no: list}
              - label
              - id: first
                label: First
            more: 1
            """))
        .isInstanceOf(InvalidVocabularyException.class)
        .hasMessageStartingWith("12 errors in the vocabulary:\n")
        .satisfies(it -> assertThat(it.getMessage().lines().skip(1))
            .allMatch(line -> line.matches(".*mine.yaml, near line \\d+: .*")))
        .hasMessageContaining("line 10: topic \"Third\": unknown field \"colour\", known: aliases,")
        .hasMessageContaining("line 10: topic \"Third\": topic id \"Third\" is not in kebab case")
        .hasMessageContaining("line 13: topic \"fourth\": \"aliases\" must be a list")
        .hasMessageContaining("line 13: topic \"fourth\": \"label\" is missing: add it")
        .hasMessageContaining("line 15: a topic must have fields, not \"label\"")
        .hasMessageContaining("line 16: topic \"first\": another topic has the same id")
        .hasMessageContaining("line 18: unknown field \"more\"")
        .hasMessageContaining("line 5: topics first and second share the name \"knowledge-graphs\"")
        .hasMessageContaining("has the name \"--\", which has no letter or digit")
        .hasMessageContaining("wants a context for \"SAM\", which is none of its names")
        .hasMessageContaining("line 2: topic first has the broader topic nowhere, which is none")
        .hasMessageContaining("line 2: topic first is broader than itself: first < second < first");
  }

  @Test
  void shouldAllowANameToTwoTopicsThatBothWantAContext() {
    var vocabulary = new Vocabulary(List.of(
        new Topic(
            "a", "Segment Anything", List.of("SAM"), List.of(), Map.of("SAM", List.of("segment"))),
        new Topic("b", "Sharpness", List.of("SAM"), List.of(), Map.of("SAM", List.of("flat")))));

    assertThat(vocabulary.problems()).isEmpty();
    assertThat(new Tagger(vocabulary).explain("", "flat SAM"))
        .extracting(it -> it.topic() + " " + it.decision().counts())
        .containsExactly("a false", "b true");
  }

  @Test
  void shouldFindNothingDoubtfulInTheStarterVocabulary() {
    assertThat(Vocabulary.starter().problems()).isEmpty();
  }

  @Test
  void shouldNotWarnOfWhatIsSpelledOutOrWrittenInMoreWays() {
    var vocabulary = new Vocabulary(List.of(
        new Topic("a", "Reinforcement learning", List.of("RL")),
        new Topic("b", "UNet", List.of("U-Net"))));

    assertThat(vocabulary.problems()).isEmpty();
  }

  @Test
  void shouldCountNamesOfTheFieldOnlyWhereTheFieldIsMentioned() throws IOException {
    var vocabulary = Vocabulary.in(Files.writeString(folder.resolve("field.yaml"), """
        field: [neural, language model]
        topics:
          - {id: ssm, label: Mamba, only-in-field: [Mamba], only-with: {Mamba: [sequence]}}
          - {id: nlm, label: Neural Mamba, only-in-field: [Neural Mamba]}
        """));
    var tagger = new Tagger(vocabulary);

    assertThat(tagger.explain("", "A black mamba."))
        .extracting(it -> it.decision().counts())
        .containsExactly(false);
    assertThat(tagger.explain("", "Mamba for language models."))
        .extracting(it -> it.decision().counts())
        .containsExactly(true);
    assertThat(tagger.explain("", "Mamba for long sequences."))
        .extracting(it -> it.decision().counts())
        .containsExactly(true);
    assertThat(vocabulary.topics().get(1).onlyWith().get("Neural Mamba"))
        .containsExactly("language model");
  }

  @Test
  void shouldRefuseNamesOfAFieldThatIsNotSaid() throws IOException {
    var file = Files.writeString(folder.resolve("no-field.yaml"), """
        topics:
          - {id: ssm, label: Mamba, only-in-field: [Mamba]}
        """);

    assertThatThrownBy(() -> Vocabulary.in(file))
        .hasMessageContaining("\"only-in-field\", but there is no \"field:\" above the topics");
  }

  @Test
  void shouldWarnOfShortNamesAndOfNamesThatAreThereTwice() {
    var vocabulary = new Vocabulary(List.of(new Topic("a", "U-Net", List.of("UNet", "RL"))));

    assertThat(vocabulary.problems())
        .extracting(VocabularyProblem::message)
        .containsExactly(
            "topic a has \"U-Net\" and \"UNet\", which are one name",
            "topic a has the short name RL, which counts without a context");
    assertThatCode(() -> new Tagger(vocabulary)).doesNotThrowAnyException();
  }

  @Test
  void shouldPutFilesTogether() throws IOException {
    var one = Files.writeString(folder.resolve("one.yaml"), """
            starter: false
            topics: [{id: a, label: First}, {id: b, label: Second}]
            """);
    var other = Files.writeString(folder.resolve("other.yaml"), """
            topics: [{id: c, label: Third, broader: [a]}, {id: a, label: Fourth}]
            """);

    assertThat(VocabularyFiles.read(true, List.of(one, other)).vocabulary().topics())
        .extracting(Topic::label)
        .containsExactly("Fourth", "Second", "Third");
    assertThat(VocabularyFiles.read(true, List.of()).vocabulary()).isEqualTo(Vocabulary.starter());
  }

  @Test
  void shouldSayWhenItWasReviewedLast() throws IOException {
    var one = Files.writeString(folder.resolve("one.yaml"), """
            starter: false
            date: 2026-01-31
            topics: [{id: a, label: First}]
            """);
    var other = Files.writeString(folder.resolve("other.yaml"), """
            date: 2025-12-01
            topics: [{id: b, label: Second}]
            """);

    assertThat(VocabularyFiles.read(true, List.of(one, other)).date())
        .contains(LocalDate.of(2026, 1, 31));
    assertThat(VocabularyFiles.read(true, List.of()).date()).isPresent();
    assertThatThrownBy(() -> read("date: soon\ntopics: [{id: a, label: First}]"))
        .hasMessageContaining("\"date\" is no day");
  }

  @Test
  void shouldTakeTheMinimumOfMentionsOfTheLastFileThatHasIt() throws IOException {
    var topics = "topics: [{id: a, label: First}]";
    var three = Files.writeString(folder.resolve("3.yaml"), "minimum-mentions: 3\n" + topics);
    var two = Files.writeString(folder.resolve("2.yaml"), "minimum-mentions: 2\n" + topics);
    var none = Files.writeString(folder.resolve("none.yaml"), topics);

    assertThat(VocabularyFiles.read(false, List.of(three, two, none)).vocabulary())
        .isEqualTo(new Vocabulary(List.of(new Topic("a", "First", List.of())), 2));
    assertThat(VocabularyFiles.read(false, List.of(none)).vocabulary().minimumMentions())
        .isEqualTo(1);
    assertThatThrownBy(() -> read("minimum-mentions: 0\n" + topics))
        .hasMessageContaining("\"minimum-mentions\" must be a whole number from 1");
  }

  private Vocabulary read(String yaml) throws IOException {
    return Vocabulary.in(Files.writeString(folder.resolve("mine.yaml"), yaml));
  }
}
