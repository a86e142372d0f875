// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers that services really gave, which are not the project's to distribute. What is expected
 * was counted by other means. Skipped where they are absent.
 */
class RecordedJsonAnswersTest {

  private static final Path ANSWERS = Path.of("../../shared/data/formats");
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /** A body of a recorded exchange: a text in YAML's single quotes. */
  private static final Pattern BODY =
      Pattern.compile("^ +(?:content|string): '((?:[^']++|'')*+)'$", Pattern.MULTILINE);

  private final PaperFormat hf = new HfDailyPapersFormat(new ParseContext(TODAY, DayZone.UTC));
  private final PaperFormat openAlex = new OpenAlexFormat(new ParseContext(TODAY, DayZone.UTC));
  private final PaperFormat semanticScholar =
      new SemanticScholarFormat(new ParseContext(TODAY, DayZone.UTC));
  private final PaperFormat crossref = new CrossrefFormat(new ParseContext(TODAY, DayZone.UTC));
  private final PaperFormat paperList = new PaperListFormat(new ParseContext(TODAY, DayZone.UTC));

  @BeforeAll
  static void shouldHaveTheAnswers() {
    assumeTrue(Files.isDirectory(ANSWERS), "there are no recorded answers in " + ANSWERS);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-27.json, 13, 2024-05-23, 2024-05-24, 97, 0,",
    "2024-06-13.json, 21, 2024-06-06, 2024-06-12, 156, 0,",
    "2025-03-11.json, 26, 2025-03-04, 2025-03-10, 175, 259,",
    "2025-10-03.json, 39, 2025-09-24, 2025-10-02, 282, 465, 2025-10-03",
    "2026-06-03.json, 23, 2026-05-22, 2026-06-02, 178, 227, 2026-06-03"
  })
  void shouldReadDailyPapersOfAllYears(
      String file,
      int count,
      LocalDate first,
      LocalDate last,
      int authors,
      int keywords,
      LocalDate featured) {
    var papers = papers(hf, recorded("hf_daily_papers/" + file));

    assertThat(papers).hasSize(count).extracting(Paper::getId).doesNotHaveDuplicates();
    assertThat(papers).extracting(Paper::getId).allMatch(it -> it.startsWith("arxiv:2"));
    assertThat(papers).extracting(Paper::getFeatured).containsOnly(featured);
    assertThat(days(papers).findFirst()).contains(first);
    assertThat(days(papers).reduce((a, b) -> b)).contains(last);
    assertThat(total(papers, Paper::getAuthors)).isEqualTo(authors);
    assertThat(total(papers, Paper::getKeywords)).isEqualTo(keywords);
  }

  @Test
  void shouldRefuseDailyPapersThatAreNoList() {
    var text = text("hf_daily_papers/malformed_2025-01-10_not_a_list.json");

    assertThat(recognising(text)).isEmpty();
    assertThatThrownBy(() -> Reading.read(hf, text))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("answer holds no daily papers");
  }

  @ParameterizedTest
  @CsvSource({
    "bv_W-api-response.json, doi:10.1103/physrevlett.118.091101, 2017-06-01, 408, 1, 1, 3",
    "bv_W2741809807.json, doi:10.7717/peerj.4375, 2018-02-13, 1630, 9, 3, 4",
    "dspace_openalex-publication-by-author-id.json, doi:10.1016/s0021-9258(19)52451-6, 1951-11-01, 0, 4, 3, 3"
  })
  void shouldReadWorksOfOpenAlex(
      String file, String id, LocalDate day, int length, int authors, int topics, int keywords) {
    var papers = papers(openAlex, recorded("openalex/" + file));

    assertThat(papers).singleElement().satisfies(it -> {
      assertThat(it.getId()).isEqualTo(id);
      assertThat(it.getPublished()).isEqualTo(day);
      assertThat(it.getAbstract$()).hasSize(length);
      assertThat(it.getAuthors()).hasSize(authors);
      assertThat(it.getCategories()).hasSize(topics);
      assertThat(it.getKeywords()).hasSize(keywords);
    });
  }

  @Test
  void shouldReadPagesOfOpenAlex() {
    var noDay = recorded("openalex/dspace_openalex-publication-multiple.json");
    var empty = recorded("openalex/dspace_openalex-empty.json");

    assertThat(rejected(openAlex, noDay)).isEqualTo(Map.of("no day of publication", 2L));
    assertThat(papers(openAlex, noDay)).isEmpty();
    assertThat(Reading.read(openAlex, empty.text())).isEmpty();
    assertThat(Stream.of(noDay, empty)).extracting(Recorded::format).containsOnly("openalex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A5317838346", "F4320332161", "I27837315", "P4310319965", "T11636"})
  void shouldRefuseWhatElseOpenAlexAnswers(String id) {
    var answer = recorded("openalex/bv_" + id + ".json");

    assertThat(answer.format()).isEqualTo("openalex");
    assertThatThrownBy(() -> Reading.read(openAlex, answer.text()))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("answer holds no works of OpenAlex");
  }

  @Test
  void shouldReadAReferenceOfSemanticScholar() {
    var reference = recorded("semanticscholar/Reference.json");

    assertThat(reference.format()).isEqualTo("semantic-scholar");
    assertThat(papers(semanticScholar, reference)).singleElement().satisfies(it -> {
      assertThat(it.getId()).isEqualTo("arxiv:1402.0030");
      assertThat(it.getPublished()).isEqualTo("2014-01-31");
      assertThat(it.getCategories()).containsExactly("Computer Science", "Mathematics");
      assertThat(it.getAuthors()).containsExactly("A. Mnih", "Karol Gregor");
    });
  }

  @Test
  void shouldRejectWhatSemanticScholarWasNotAskedForInFull() {
    var nulls = recorded("semanticscholar/PaperWithNullValues.json");
    var batch = bodies("get_papers").get(0);

    assertThat(rejected(semanticScholar, nulls)).isEqualTo(Map.of("no title", 1L));
    assertThat(rejected(semanticScholar, batch)).isEqualTo(Map.of("no title", 3L));
    assertThat(rejected(semanticScholar, bodies("get_paper").get(0)))
        .isEqualTo(Map.of("no day of publication", 1L));
  }

  @Test
  void shouldReadSearchesOfSemanticScholar() {
    var bodies = bodies("search_paper_publication_date_or_year");

    assertThat(bodies).extracting(Recorded::format).containsOnly("semantic-scholar");
    assertThat(bodies)
        .extracting(it -> rejected(semanticScholar, it).get("no day of publication"))
        .containsExactly(77L, 79L, 100L, 100L, 100L, 100L, 100L, 100L, 100L);
    assertThat(bodies).flatExtracting(it -> papers(semanticScholar, it)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bad_query_parameters, 0, Unrecognized or unsupported fields: [unknown]",
    "not_found, 0, Paper with id 0 not found",
    "not_found, 1, Author with id 0 not found"
  })
  void shouldPassOnErrorsOfSemanticScholar(String exchange, int number, String message) {
    var body = bodies(exchange).get(number);

    assertThat(body.format()).isEqualTo("semantic-scholar");
    assertThatThrownBy(() -> Reading.read(semanticScholar, body.text()))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("answer is an error of its service: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "dspace_crossRef-by-id.json, doi:10.26693/jmbs01.02.184",
    "dspace_crossRef-test.json, doi:10.26693/jmbs01.02.184 doi:10.26693/jmbs01.02.105"
  })
  void shouldReadWorksOfCrossref(String file, String ids) {
    var answer = recorded("crossref/" + file);
    var papers = papers(crossref, answer);

    assertThat(answer.format()).isEqualTo("crossref");
    assertThat(papers).extracting(Paper::getId).containsExactly(ids.split(" "));
    assertThat(papers).extracting(Paper::getPublished).containsOnly(LocalDate.of(2016, 5, 19));
    assertThat(papers).extracting(it -> it.getAuthors().size()).containsOnly(2);
  }

  @Test
  void shouldFindNoDayInTheListOfAConference() {
    var list = recorded("paperlists/colm2024.json");

    assertThat(list.format()).isEqualTo("paper-list");
    assertThat(rejected(paperList, list)).isEqualTo(Map.of("no day of publication", 299L));
    assertThat(papers(paperList, list)).isEmpty();
  }

  @Test
  void shouldReadTheListOfAConferenceWithADay() {
    var list = text("paperlists/colm2024.json")
        .replace("\"track\":", "\"published\": \"2024-10-07\", \"track\":");
    var papers = papers(paperList, new Recorded("paper-list", list));

    assertThat(papers).hasSize(299).extracting(Paper::getId).doesNotHaveDuplicates();
    assertThat(papers).extracting(Paper::getId).allMatch(it -> it.startsWith("openreview:"));
    assertThat(total(papers, Paper::getAuthors)).isEqualTo(1800);
    assertThat(total(papers, Paper::getKeywords)).isEqualTo(1176);
  }

  /**
   * An answer.
   *
   * @param format the format that recognises it
   */
  private record Recorded(String format, String text) {}

  private Recorded recorded(String file) {
    return recognised(text(file));
  }

  private Recorded recognised(String text) {
    var names = recognising(text);
    assertThat(names).hasSize(1);
    return new Recorded(names.get(0), text);
  }

  /** The formats of services that recognise a text, and JSON Lines if there are none. */
  private List<String> recognising(String text) {
    var beginning = text.substring(0, Math.min(text.length(), 1 << 14));
    var names = Stream.of(hf, openAlex, semanticScholar, crossref, paperList)
        .filter(it -> it.recognises(beginning))
        .map(PaperFormat::name)
        .toList();
    boolean isJsonLines = names.isEmpty()
        && new JsonLinesFormat(new ParseContext(TODAY, DayZone.UTC)).recognises(beginning);
    return isJsonLines ? List.of("json-lines") : names;
  }

  private List<Recorded> bodies(String exchange) {
    return BODY.matcher(text("semanticscholar/cassette_test_" + exchange + ".yaml"))
        .results()
        .map(it -> it.group(1).replace("''", "'").replaceAll("\\s*\\n\\s*", " "))
        .map(this::recognised)
        .toList();
  }

  private static String text(String file) {
    try {
      return Files.readString(ANSWERS.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Paper> papers(PaperFormat format, Recorded answer) {
    return Reading.read(format, answer.text()).stream()
        .filter(Parsed.class::isInstance)
        .map(it -> ((Parsed) it).paper())
        .toList();
  }

  private static Map<String, Long> rejected(PaperFormat format, Recorded answer) {
    return Reading.read(format, answer.text()).stream()
        .filter(Rejected.class::isInstance)
        .map(it -> ((Rejected) it).reason())
        .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
  }

  private static Stream<LocalDate> days(List<Paper> papers) {
    return papers.stream().map(Paper::getPublished).sorted(Comparator.naturalOrder());
  }

  private static int total(List<Paper> papers, Function<Paper, List<String>> texts) {
    return papers.stream().map(texts).mapToInt(List::size).sum();
  }
}
