// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs that were found to fail, with the right values that were written down beside them. They
 * are not the project's to distribute: each kind has tests of its own in the modules. Skipped where
 * they are absent.
 */
class SharedCasesTest {

  private static final Path CASES = Path.of("../../shared/cases");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  @BeforeAll
  static void shouldHaveTheCases() {
    assumeTrue(Files.isDirectory(CASES), "there are no cases in " + CASES + ", so none is tried");
  }

  @Test
  void shouldTakeOnePaperForOneHoweverItsIdIsWritten() {
    assertThat(ids("01-arxiv-id-spellings/in.jsonl"))
        .containsExactly("arxiv:2409.01234", "arxiv:cond-mat/9901001");
    assertThat(ids("03-csv-numeric-arxiv-id/in.csv"))
        .containsExactly("arxiv:0810.4000", "arxiv:2409.01230");
    assertThat(ids("36-xml-and-ids-pass/in.xml", "36-xml-and-ids-pass/in.jsonl"))
        .containsExactly("arxiv:math/0309136", "doi:10.1000/abc.def");
    assertThat(ids("30-same-title-other-paper/in.json")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "04-bibtex-day-in-month/in.bib, 6, 0",
    "05-bibtex-open-comment/in.bib, 6, 0",
    "06-crossref-backfile/in.json, 2, 2",
    "07-openalex-year-only/in.json, 1, 1",
    "10-zip-with-other-files/mac.zip, 2, 0",
    "11-tar-gz/papers.tar.gz, 6, 0",
    "12-json-array-in-lines/in.json, 4, 0",
    "12-json-array-in-lines/whole.json, 4, 0",
    "13-optional-field-costs-paper/in.jsonl, 5, 0",
    "27-zotero-csv/in.csv, 2, 0",
    "35-encodings/utf16.csv, 1, 0"
  })
  void shouldLoseNoPaperAndInventNone(String file, int papers, int rejected) {
    var lines = dryRun(file);

    assertThat(lines.stream().filter(it -> it.startsWith("rejected"))).hasSize(rejected);
    assertThat(lines).hasSize(papers + rejected);
  }

  @Test
  void shouldSayWhatIsNoPaperAndGoOn() {
    assertThat(dryRun("10-zip-with-other-files/readme.zip"))
        .filteredOn(it -> !it.startsWith("rejected"))
        .hasSize(2);
    assertThat(dryRun("17-control-character-in-xml/page.xml"))
        .filteredOn(it -> !it.startsWith("rejected"))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(dryRun("35-encodings/cp1252.csv"))
        .satisfiesOnlyOnce(it -> assertThat(it).startsWith("rejected"))
        .hasSize(2);
  }

  @Test
  void shouldReadDaysAsProgramsWriteThem() {
    assertThat(dryRun("04-bibtex-day-in-month/in.bib")).allMatch(it -> it.startsWith("2024-09-02"));
    var lines = dryRun("14-times-of-python/in.jsonl", "14-times-of-python/in.csv");
    assertThat(lines.stream().filter(it -> it.startsWith("rejected")).count())
        .isLessThanOrEqualTo(1);
    assertThat(lines)
        .filteredOn(it -> !it.startsWith("rejected"))
        .allMatch(it -> it.startsWith("2024-05-01"));
    assertThat(dryRun("06-crossref-backfile/in.json"))
        .filteredOn(it -> !it.startsWith("rejected"))
        .allMatch(it -> it.startsWith("2026-11"));
  }

  @Test
  void shouldTakeThePageOfTomorrowForTomorrows() throws IOException {
    var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    var page = Files.readString(CASES.resolve("28-page-of-tomorrow/in.txt"))
        .replaceFirst("Nov 28", monthAndDay(tomorrow));

    assertThat(linesOf(file("page.txt", page.getBytes(StandardCharsets.UTF_8))))
        .singleElement()
        .asString()
        .startsWith(tomorrow.toString());
  }

  @Test
  void shouldReadAPageWhoseLinesAreWrapped() {
    var result = CommandResult.of(
        "publish",
        "--dry-run",
        "--date",
        "2025-09-03",
        CASES.resolve("29-page-with-wrapped-lines/in.txt").toString());

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08-openalex-jats/in.json", "09-crossref-markup/in.json"})
  void shouldMakeNoKeywordOfMarkup(String file) {
    for (var paper : tagged(file)) {
      assertThat(keywords(paper))
          .noneMatch(it -> it.matches("(?i).*(jats|usepackage|minimal|x2010|rsquo|12pt|title).*"));
    }
  }

  @Test
  void shouldFindTopicsThroughMarkup() {
    assertThat(tagged("08-openalex-jats/in.json"))
        .allSatisfy(it -> assertThat(topics(it)).contains("graph-neural-networks"));
    assertThat(tagged("08-openalex-jats/in.json").get(1).toString()).contains("knowledge-graphs");
    assertThat(dryRun("09-crossref-markup/in.json"))
        .anyMatch(it -> it.contains("Schrödinger’s map of CO2 and H2O – part II"));
  }

  @Test
  void shouldKnowNoticesOfWithdrawal() {
    var result = CommandResult.of(
        "publish", "--dry-run", CASES.resolve("16-withdrawal-wordings/in.xml").toString());

    assertThat(result.out().lines()).singleElement().asString().contains("02231");
    assertThat(result.err()).contains("read 8, published 1").contains("rejected 0");
  }

  @Test
  void shouldMakeNoKeywordOfBoilerplateInOtherLanguages() {
    assertThat(tagged("18-other-languages/in.jsonl"))
        .allSatisfy(it -> assertThat(keywords(it)).isEmpty());
    assertThat(
            CommandResult.of("tag", CASES.resolve("18-other-languages/in.jsonl").toString())
                .err())
        .contains("papers are not in English: tagged by names and acronyms, without keywords");
  }

  @Test
  void shouldSeeABorderBetweenScripts() {
    var papers = tagged("19-latin-beside-cjk/in.jsonl");

    assertThat(papers)
        .hasSize(3)
        .allSatisfy(it -> assertThat(topics(it))
            .contains("large-language-models", "retrieval-augmented-generation"));
    assertThat(papers.subList(0, 2))
        .allSatisfy(it -> assertThat(topics(it)).contains("transformers"));
    assertThat(papers).allSatisfy(it -> assertThat(keywords(it)).isEmpty());
  }

  @Test
  void shouldReadWordsThatTheEndOfALineDivides() {
    var papers = tagged("20-hyphen-at-line-end/in.jsonl");

    assertThat(topics(papers.get(0)))
        .contains("reinforcement-learning", "knowledge-graphs", "language-models");
    assertThat(topics(papers.get(1))).contains("reinforcement-learning", "knowledge-graphs");
    assertThat(topics(papers.get(2))).contains("multi-agent-reinforcement-learning");
    assertThat(papers)
        .allSatisfy(it ->
            assertThat(keywords(it)).noneMatch(word -> word.matches(".*(ment|edge|guage).*")));
  }

  @Test
  void shouldHeedDefinitionsInWhateverShape() {
    assertThat(tagged("22-definitions-in-other-shapes/in.jsonl"))
        .hasSize(9)
        .allSatisfy(it -> assertThat(topics(it))
            .doesNotContain("retrieval-augmented-generation", "preference-optimization"));
  }

  @Test
  void shouldFindNoTopicOfMachineLearningInOtherSciences() {
    assertThat(tagged("23-other-fields/in.jsonl"))
        .hasSize(10)
        .allSatisfy(it -> assertThat(topics(it))
            .isSubsetOf(
                "cancer", "healthcare", "mental-health", "genomics", "computational-biology"));
  }

  @Test
  void shouldSayWhereYamlMakesSomethingElseOfAName() {
    var file = CASES.resolve("24-yaml-no/v.yaml").toString();

    assertThat(CommandResult.of("topics", "--check", "--vocabulary", file).out())
        .contains("truth value")
        .contains("number");
  }

  @Test
  void shouldTakeTheLanguageOfLabelsFromWhatIsAround() throws IOException {
    var topics = CommandResult.of(
            "topics", "--import", CASES.resolve("25-skos-languages/in.rdf").toString())
        .out();

    assertThat(topics)
        .contains("seaweed farming robots", "kelp farming robots", "tide pool mapping")
        .doesNotContain("Algenzucht");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, recall 1.00",
    "bom, recall 1.00",
    "typo, there is no topic",
    "label, there is no topic",
    "reversed, before"
  })
  void shouldRefuseATruthThatMeansNoTopic(String truth, String message) {
    var result = CommandResult.of(
        "backtest",
        CASES.resolve("26-truth-file/in.jsonl").toString(),
        "--truth",
        CASES.resolve("26-truth-file/" + truth + ".csv").toString());

    assertThat(result.err() + result.out()).contains(message);
  }

  @Test
  void shouldReadStyledLettersAsPlainOnes() {
    var papers = tagged("32-styled-letters/in.jsonl");

    assertThat(topics(papers.get(0))).isNotEmpty().isEqualTo(topics(papers.get(1)));
  }

  @ParameterizedTest
  @CsvSource({"a.enw, 0", "a.html, 0", "a.nbib, 1", "a.ris, 1", "a.wos, 1", "a.xml, 0"})
  void shouldReadWhatIsWholeOfOtherFormats(String file, int papers) {
    assertThat(dryRun("34-other-formats-pass/" + file))
        .filteredOn(it -> !it.startsWith("rejected"))
        .hasSize(papers);
  }

  @Test
  void shouldReadLinesAndMembersOfAnyKind() throws IOException {
    var crlf = Files.readAllBytes(CASES.resolve("38-lines-and-members-pass/crlf.jsonl"));
    var two = new ByteArrayOutputStream();
    gzip(two, crlf);
    gzip(
        two,
        ("{\"id\":\"2409.14004\",\"title\":\"Vole four\",\"abstract\":\"We count voles.\","
                + "\"published\":\"2024-09-02\"}\n")
            .getBytes(StandardCharsets.UTF_8));

    assertThat(dryRun(
            "38-lines-and-members-pass/crlf.jsonl",
            "38-lines-and-members-pass/excel.csv",
            file("two.gz", two.toByteArray())))
        .extracting(it -> it.split("  ", -1)[1])
        .containsExactlyInAnyOrder(
            "arxiv:2409.14001", "arxiv:2409.14002", "arxiv:2409.14003", "arxiv:2409.14004");
  }

  private static void gzip(ByteArrayOutputStream to, byte[] bytes) throws IOException {
    try (var out = new GZIPOutputStream(to)) {
      out.write(bytes);
    }
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toAbsolutePath().toString();
  }

  private static String monthAndDay(LocalDate day) {
    var month = day.getMonth().name();
    return month.charAt(0) + month.substring(1, 3).toLowerCase(Locale.ROOT) + " "
        + day.getDayOfMonth();
  }

  /** The lines of a dry run; what is repeated changes nothing and has none. */
  private static List<String> dryRun(String... files) {
    return linesOf(files);
  }

  private static List<String> linesOf(String... files) {
    var arguments = new ArrayList<>(List.of("publish", "--dry-run"));
    for (var file : files) {
      arguments.add(CASES.resolve(file).toString());
    }
    return CommandResult.of(arguments.toArray(String[]::new)).out().lines().toList();
  }

  private static Set<String> ids(String... files) {
    var ids = new TreeSet<String>();
    dryRun(files).forEach(line -> ids.add(line.split("  ", -1)[1]));
    return ids;
  }

  private static List<JsonNode> tagged(String file) {
    return CommandResult.of("tag", "--json", CASES.resolve(file).toString())
        .out()
        .lines()
        .map(SharedCasesTest::json)
        .toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  private static List<String> topics(JsonNode paper) {
    return texts(paper.path("mentions"), "topic");
  }

  private static List<String> keywords(JsonNode paper) {
    return texts(paper.path("keywords"), "text");
  }

  private static List<String> texts(JsonNode list, String field) {
    var texts = new ArrayList<String>();
    list.forEach(it -> texts.add(it.path(field).asText()));
    return texts.stream().distinct().sorted().toList();
  }
}
