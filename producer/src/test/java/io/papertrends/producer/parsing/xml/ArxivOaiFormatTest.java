// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivOaiFormatTest {

  private static final String ARXIV = """
      <arXiv xmlns="http://arxiv.org/OAI/arXiv/">
       <id>2409.01234</id><created>2024-09-02</created><updated>2025-01-07</updated>
       <authors>
        <author><keyname>Author</keyname><forenames>A. B.</forenames><suffix>Jr</suffix>
         <affiliation>MIT</affiliation></author>
        <author><keyname>The Graph</keyname><keyname>Collaboration</keyname></author>
       </authors>
       <title>Graphs
        that know</title><categories>cs.AI math.CO</categories>
       <comments>9 pages</comments><doi>10.1145/12345.67890</doi>
       <abstract>  We study graphs.
      </abstract></arXiv>
      """;

  private static final String RAW = """
      <arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">
       <id>2409.01234</id><submitter>A. Author</submitter>
       <version version="v2"><date>Tue, 7 Jan 2025 09:00:00 GMT</date><size>9kb</size></version>
       <version version="v1"><date>Mon, 02 Sep 2024 23:59:59 GMT</date><size>9kb</size></version>
       <title>Graphs that know</title>
       <authors>A. B. Author, Jr (MIT) and The Graph Collaboration</authors>
       <categories>cs.AI math.CO</categories>
       <doi>10.1145/12345.67890</doi><abstract>We study graphs.</abstract></arXivRaw>
      """;

  private static final String DUBLIN_CORE = """
      <oai_dc:dc xmlns:oai_dc="urn:oai_dc" xmlns:dc="urn:dc">
       <dc:title>Graphs that know</dc:title>
       <dc:creator>Author Jr, A. B.</dc:creator>
       <dc:creator>The Graph Collaboration</dc:creator>
       <dc:subject>cs.AI</dc:subject>
       <dc:subject>math.CO</dc:subject>
       <dc:description>Comment: 9 pages</dc:description>
       <dc:description>We study graphs.</dc:description>
       <dc:description>9 pages</dc:description>
       <dc:date>2025-01-07</dc:date>
       <dc:date>2024-09-02</dc:date>
       <dc:type>text</dc:type>
       <dc:identifier>J. Graphs 1 (2025) 1-9</dc:identifier>
       <dc:identifier>doi:10.1145/12345.67890</dc:identifier>
       <dc:identifier>http://arxiv.org/abs/2409.01234</dc:identifier>
      </oai_dc:dc>
      """;

  private static final Parsed PAPER = new Parsed(new Paper(
      "arxiv:2409.01234",
      "Graphs that know",
      "We study graphs.",
      LocalDate.of(2024, 9, 2),
      null,
      "arxiv-oai",
      List.of("A. B. Author Jr", "The Graph Collaboration"),
      List.of("cs.AI", "math.CO"),
      List.of(),
      List.of("arxiv:2409.01234", "doi:10.1145/12345.67890")));

  private final ArxivOaiFormat format =
      new ArxivOaiFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @ParameterizedTest
  @ValueSource(strings = {ARXIV, RAW, DUBLIN_CORE})
  void shouldReadTheSameFromEveryMetadataFormat(String metadata) {
    assertThat(parse(answer(record(metadata)))).containsExactly(PAPER);
  }

  @Test
  void shouldReadASingleRecord() {
    var answer = answer(record(RAW)).replace("ListRecords", "GetRecord");

    assertThat(parse(answer)).containsExactly(PAPER);
  }

  @Test
  void shouldTakeBackWhatWasDeleted() {
    var deleted = """
        <record>
         <header status="deleted"><identifier>oai:arXiv.org:math.GT/0309136</identifier></header>
        </record>
        """;

    assertThat(parse(answer(record(RAW) + deleted)))
        .containsExactly(PAPER, new Withdrawn("arxiv:math/0309136"));
  }

  @Test
  void shouldTakeBackAPaperWhoseAbstractIsAWithdrawalNotice() {
    var notice = RAW.replace("We study graphs.", "This paper has been withdrawn by its author.");

    assertThat(parse(answer(record(notice)))).containsExactly(new Withdrawn("arxiv:2409.01234"));
  }

  @Test
  void shouldNotTakeTheDayOfALaterVersionForThatOfThePaper() {
    var revised = ARXIV.replace("<created>2024-09-02", "<created>2025-01-07");

    assertThat(parse(answer(record(revised) + record(ARXIV))))
        .hasSize(2)
        .first()
        .isInstanceOfSatisfying(Rejected.class, it -> {
          assertThat(it.position()).isEqualTo("record 1");
          assertThat(it.explanation()).isEqualTo("created is not the first version's: 2025-01-07");
          assertThat(it.raw()).startsWith("<record>").endsWith("</record>");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<arXivOld><id>2409.01234</id><title>T</title><abstract>A</abstract></arXivOld> | no day of publication",
        "<marc/>                                                                        | unknown metadata format: marc",
        "''                                                                             | no metadata",
        "<dc><title>T</title><description>A</description><date>2024-09-02</date><date>2025</date></dc> | date is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2025",
        "<dc><title>T</title><description>Comment: 9 pages</description></dc>           | no abstract",
        "<arXivRaw><title>T</title><abstract>A</abstract><version version='v2'><date>Tue, 7 Jan 2025 09:00:00 GMT</date></version></arXivRaw> | no day of publication"
      })
  void shouldRefuseWhatIsNoPaper(String metadata, String explanation) {
    assertThat(parse(answer(record(metadata))))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.explanation()).isEqualTo(explanation));
  }

  @ParameterizedTest
  @CsvSource({"<identifier>oai:example.org:7</identifier>, oai:example.org:7", "'', ''"})
  void shouldRefuseADeletionOfWhatIsNoArxivPaper(String identifier, String detail) {
    var deleted = "<record><header status='deleted'>" + identifier + "</header></record>";

    assertThat(parse(answer(deleted + record(ARXIV))))
        .hasSize(2)
        .first()
        .isInstanceOfSatisfying(Rejected.class, it -> {
          assertThat(it.reason()).isEqualTo("deleted, but not an arXiv paper");
          assertThat(it.detail()).isEqualTo(detail);
        });
  }

  @Test
  void shouldTakeItWellThatNoRecordsMatch() {
    assertThat(parse("<OAI-PMH><error code='noRecordsMatch'>none</error></OAI-PMH>"))
        .isEmpty();
  }

  @Test
  void shouldSayWhichErrorItIs() {
    var error = "<OAI-PMH><error code='badResumptionToken'>It has\n expired </error></OAI-PMH>";

    assertThatThrownBy(() -> parse(error))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test is the OAI-PMH error badResumptionToken: It has expired");
  }

  @Test
  void shouldSayWhichErrorItIsWithoutAText() {
    assertThatThrownBy(() -> parse("<OAI-PMH><error code='badArgument'/></OAI-PMH>"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test is the OAI-PMH error badArgument");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Identify", "ListIdentifiers", "ListMetadataFormats", "ListSets"})
  void shouldRefuseAnswersThatHaveNoRecords(String verb) {
    assertThatThrownBy(() -> parse("<OAI-PMH><" + verb + "/></OAI-PMH>"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test answers " + verb + ", not ListRecords or GetRecord");
  }

  @Test
  void shouldRecogniseAnswersAndNothingElse() {
    assertThat(format.recognises(answer(record(ARXIV)).substring(0, 400))).isTrue();
    assertThat(format.recognises("<feed><id>https://arxiv.org/api/x</id></feed>"))
        .isFalse();
    assertThat(format.recognises("<html><p>&lt;OAI-PMH&gt;</p></html>")).isFalse();
    assertThat(format.recognises("OAI-PMH")).isFalse();
  }

  private static String record(String metadata) {
    return """
        <record>
         <header>
          <identifier>oai:arXiv.org:2409.01234</identifier>
          <datestamp>2025-08-01</datestamp><setSpec>cs</setSpec>
         </header>
         <metadata>%s</metadata>
        </record>
        """.formatted(metadata);
  }

  private static String answer(String records) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
        <responseDate>2025-09-03T00:00:00Z</responseDate>
        <request verb="ListRecords">http://export.arxiv.org/oai2</request>
        <ListRecords>
        %s<resumptionToken cursor="0">next|1</resumptionToken>
        </ListRecords>
        </OAI-PMH>
        """.formatted(records);
  }

  private List<ParseResult> parse(String text) {
    return format.parse("test", new BufferedReader(new StringReader(text))).toList();
  }
}
