// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.schemas.AppliedVocabulary;
import io.papertrends.schemas.EventSerde;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private static final String PAPER =
      "{\"id\": \"2409.01234\", \"title\": \"RAG\", \"abstract\": \"On knowledge graphs.\","
          + " \"published\": \"2024-09-02\"}\n";

  @TempDir
  Path folder;

  @Test
  void shouldTagWithoutKafka() throws IOException {
    var result = CommandResult.of("tag", file("papers.jsonl", PAPER), "--json");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    var tagged = new ObjectMapper().readTree(result.out());
    assertThat(tagged.get("id").asText()).isEqualTo("arxiv:2409.01234");
    assertThat(tagged.get("published").asText()).isEqualTo("2024-09-02");
    assertThat(tagged.get("mentions").findValuesAsText("topic"))
        .containsExactly(
            "information-retrieval", "retrieval-augmented-generation", "knowledge-graphs");
    assertThat(tagged.get("mentions").get(2).get("text").asText()).isEqualTo("knowledge graphs");
  }

  @Test
  void shouldTagNoWithdrawnPaperAndSayHowManyThereAre() throws IOException {
    var withdrawn = PAPER
        .replace("2409.01234", "2409.05486")
        .replace("On knowledge graphs.", "This paper has been withdrawn by its authors.");

    var result = CommandResult.of("tag", file("papers.jsonl", withdrawn + PAPER), "--json");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).hasLineCount(1).startsWith("{\"id\": \"arxiv:2409.01234\"");
    assertThat(result.err()).isEqualTo("withdrawn, so not tagged: 1 paper\n");
  }

  @Test
  void shouldTagTopicsWithEnoughMentionsAndExplainTheOthers() throws IOException {
    var papers = file("papers.jsonl", PAPER);

    var result = CommandResult.of("tag", papers, "--minimum-mentions", "2", "--explain");

    assertThat(result.out()).isEqualToNormalizingNewlines("""
        2024-09-02  arxiv:2409.01234  RAG  [information-retrieval, retrieval-augmented-generation]
          title 0-3 "RAG": retrieval-augmented-generation by the name "RAG" counts; \
        also for information-retrieval
          abstract 3-19 "knowledge graphs": knowledge-graphs by the name "Knowledge graph" \
        does not count, because the topic is not in the title and has too few mentions
        """);
  }

  @Test
  void shouldExplainTagsAsJson() throws IOException {
    var result = CommandResult.of("tag", file("papers.jsonl", PAPER), "--explain", "--json");

    assertThat(result.out()).hasLineCount(2);
    var explanation = new ObjectMapper().readTree(result.out().lines().toList().get(1));
    assertThat(explanation.get("paper").asText()).isEqualTo("arxiv:2409.01234");
    assertThat(explanation.get("topic").asText()).isEqualTo("knowledge-graphs");
    assertThat(explanation.get("counts").asBoolean()).isTrue();
  }

  @Test
  void shouldTagWithAVocabularyOfTheUsersOwn() throws IOException {
    var vocabulary = file("mine.yaml", "topics:\n  - {id: mine, label: on knowledge}\n");

    var papers = file("papers.jsonl", PAPER);
    var besides = CommandResult.of("tag", papers, "--vocabulary", vocabulary);
    var alone = CommandResult.of("tag", papers, "--vocabulary", vocabulary, "--without-starter");

    assertThat(besides.out()).contains("retrieval-augmented-generation", "mine");
    assertThat(alone.out()).isEqualTo("2024-09-02  arxiv:2409.01234  RAG  [mine]\n");
  }

  @Test
  void shouldDecodeWhatKcatReadsAndSayWhatIsNoEvent() {
    var event = EventSerde.of(AppliedVocabulary.class)
        .serializer()
        .serialize("any", new AppliedVocabulary("topics: []"));
    var head = "2:k1\0\0\0\2??2:k2\0\0\0" + (char) event.length;

    var result = decoded(head.getBytes(UTF_8), event);

    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(result.out())
        .isEqualTo("{\"key\": \"k2\", \"value\": {\"yaml\": \"topics: []\"}}\n");
    assertThat(result.err()).startsWith("record 1: no event of papertrends: ").hasLineCount(1);

    var cutOff = decoded(head.getBytes(UTF_8), Arrays.copyOf(event, event.length - 1));
    assertThat(cutOff.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(cutOff.err()).endsWith("papertrends: the input ends within record 2\n");
  }

  private static CommandResult decoded(byte[] head, byte[] tail) {
    var before = System.in;
    var bytes =
        ByteBuffer.allocate(head.length + tail.length).put(head).put(tail).array();
    System.setIn(new ByteArrayInputStream(bytes));
    try {
      return CommandResult.of("decode");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void shouldSayThatSomeRecordsWereRejected() throws IOException {
    var result = CommandResult.of("tag", file("papers.jsonl", PAPER + "{}\n"));

    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(result.err()).isEqualTo("papers.jsonl, line 2: no title\n");
  }

  @Test
  void shouldTagWhatIsInAnArchive() throws IOException {
    var archive = folder.resolve("papers.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("a.jsonl"));
      zip.write((PAPER + "{}\n").getBytes(UTF_8));
    }

    var result = CommandResult.of("tag", archive.toString());

    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(result.out()).startsWith("2024-09-02  arxiv:2409.01234  RAG").hasLineCount(1);
    assertThat(result.err()).isEqualTo("papers.zip!a.jsonl, line 2: no title\n");
  }

  @Test
  void shouldTagWhatIsBeforeTheCutAndFail() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(PAPER.getBytes(UTF_8));
    }
    var cut =
        Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() - 4));

    var result = CommandResult.of("tag", cut.toString());

    assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(result.out()).startsWith("2024-09-02  arxiv:2409.01234  RAG").hasLineCount(1);
    assertThat(result.err())
        .startsWith("papertrends: cannot read cut.gz: what is packed in it is cut off or damaged")
        .hasLineCount(1);
  }

  @Test
  @Tag("slow")
  void shouldExplainWhatCanNotBeDoneInOneSentence() throws IOException {
    assertFails("there is no file /no/such", "tag", "/no/such");
    assertFails("letter.txt is in no known format", "tag", file("letter.txt", "Dear all\n"));
    assertFails("empty.jsonl is empty", "tag", file("empty.jsonl", ""));
    assertFails("blank.jsonl is empty", "tag", file("blank.jsonl", " \n"));
    assertFails("no format \"pdf\"", "tag", file("papers.jsonl", PAPER), "--format", "pdf");
    assertFails(
        "bad.yaml, near line 1", "tag", "x", "--vocabulary", file("bad.yaml", "topics: 7\n"));
    assertFails(
        "no Kafka broker answers at localhost:1",
        "publish",
        file("papers.jsonl", PAPER),
        "--bootstrap-servers",
        "localhost:1");
  }

  @Test
  void shouldExplainASecurityThatCanNotBe() {
    assertFails(
        "cannot connect to Kafka at localhost:1: ",
        "watch",
        "papers",
        "--bootstrap-servers",
        "localhost:1",
        "--kafka-property",
        "ssl.truststore.password=x",
        "--kafka-property",
        "security.protocol=SSL");
  }

  @Test
  void shouldPrintTheConfigurationWithoutSecrets() throws IOException {
    var properties = file(
        "kafka.properties",
        "sasl.jaas.config=x password=TOPSECRET\nssl.keystore.location=/k.p12\nclient.id=mine\n");

    var shown = CommandResult.of(
        "run",
        "--state",
        "/state",
        "--kafka-properties",
        properties,
        "--kafka-property",
        "ssl.key.password=TOPSECRET",
        "--kafka-property",
        "client.id=yours",
        "--schema-registry",
        "http://me:TOPSECRET@localhost:1",
        "--print-config");

    assertThat(shown.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(shown.out())
        .contains("--grace-days = 2\n", "--state = /state\n")
        .contains("--kafka-property sasl.jaas.config = [hidden]\n")
        .contains("--kafka-property ssl.key.password = [hidden]\n")
        .contains("--kafka-property ssl.keystore.location = /k.p12\n")
        .contains("--kafka-property client.id = yours\n")
        .contains("--schema-registry = http://[hidden]@localhost:1\n")
        .doesNotContain("TOPSECRET");
  }

  @Test
  void shouldSayThatTheFileOfPropertiesCanNotBeRead() {
    assertFails(
        "cannot read the properties in /no/such",
        "watch",
        "papers",
        "--kafka-properties",
        "/no/such");
  }

  @Test
  void shouldPrintThePapersOfTheDemo() {
    assertThat(CommandResult.of("demo", "--print").out())
        .startsWith("{\"title\":")
        .contains("\"source\":\"synthetic\"");
  }

  @Test
  void shouldExplainHowToUseIt() {
    assertThat(CommandResult.of("publish").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandResult.of("no-such-command").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandResult.of("run", "--state", "x", "--partitions", "0"))
        .satisfies(it -> assertThat(it.exitCode()).isEqualTo(ExitCode.USAGE))
        .satisfies(it -> assertThat(it.err()).contains("partitions must be at least 1, not 0"));
    assertThat(CommandResult.of("--help").out()).contains("demo", "replay", "publish", "watch");
    assertThat(CommandResult.of("watch", "nothing"))
        .satisfies(it -> assertThat(it.exitCode()).isEqualTo(ExitCode.USAGE))
        .satisfies(it -> assertThat(it.err()).contains("there are papers, tagged-papers"));
    assertThat(CommandResult.of("watch", "alert").err())
        .contains("did you mean alerts? Try 'papertrends watch --help'.");
  }

  @Test
  void shouldSayInOneSentenceWhatIsWrongWithTheCommandLine() throws IOException {
    var papers = file("papers.jsonl", PAPER);
    assertMisused("there is no command \"wach\"; did you mean watch?", "wach");
    assertMisused("there is no option --jsn; did you mean --json?", "tag", papers, "--jsn");
    assertMisused("'-3' is not a whole number from 1", "watch", "papers", "--limit", "-3");
    assertMisused("'0' is not a whole number from 1", "replay", papers, "--top", "0");
    assertMisused("'-1' is not a whole number from 0", "publish", papers, "--max-lag", "-1");
    assertMisused("'2025' is not a day such as 2025-09-03", "publish", "hf", "--since", "2025");
    assertMisused("'99999' is not a port from 0 to 65535", "demo", "--metrics-port", "99999");
    assertMisused("'x' is not a whole number", "demo", "--partitions", "x");
    assertMisused("Missing required option: '--state=DIR'", "run");
    assertMisused(
        "--since and --until are for services", "publish", papers, "--since", "2025-09-03");
    assertMisused("there is no board \"rizing\"", "boards", "rizing");
    assertMisused("there is no command \"figure\"; did you mean figures?", "help", "figure");
  }

  @Test
  void shouldRefuseWithTheConfigurationWhatTheRealRunWouldRefuse() {
    assertMisused(
        "partitions must be at least 1",
        "run",
        "--state",
        folder.toString(),
        "--partitions",
        "0",
        "--print-config");
    assertMisused(
        "partitions must be at least 1",
        "web",
        "--data",
        folder.toString(),
        "--partitions",
        "0",
        "--print-config");
  }

  @Test
  void shouldSayBeforeTheWorkThatItsResultsCanNotBeWritten() throws IOException {
    var papers = file("papers.jsonl", PAPER);

    assertFails("papers.jsonl: it is a file, not a folder", "replay", papers, "--out", papers);
  }

  @Test
  void shouldExplainACommandOrTheFiguresOnRequest() {
    assertThat(CommandResult.of("help").out()).contains("Commands:", "  boards ");
    assertThat(CommandResult.of("help", "run").out())
        .startsWith("Usage: papertrends run [OPTIONS]")
        .contains("Kafka:", "[PAPERTRENDS_GRACE_DAYS]");
    assertThat(CommandResult.of("help", "figures").out()).startsWith("Papers ").contains("\nLift ");
  }

  private static void assertMisused(String sentence, String... args) {
    var result = CommandResult.of(args);
    assertThat(result.err()).startsWith("papertrends: ").contains(sentence).hasLineCount(1);
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void shouldCheckChannelsWithoutKafkaAndWithoutShowingSecrets() throws IOException {
    file("url", "https://hooks.example.org/s3cr3t");
    var channels =
        file("channels.yaml", "channels: [{name: ops, kind: slack, url-from: 'file:url'}]\n");
    var wrong = file("wrong.yaml", "channels: [{name: ops, kind: slack, url-from: 'file:no'}]\n");

    assertThat(CommandResult.of("notify", "--check", "--channels", channels))
        .isEqualTo(new CommandResult(
            ExitCode.DONE, "ops: slack, url *** (file:url), not signed, all alert events\n", ""));
    assertFails(
        "wrong.yaml, near line 1: channel \"ops\": \"url-from\": there is no file",
        "notify",
        "--check",
        "--channels",
        wrong);
  }

  private static void assertFails(String sentence, String... args) {
    var result = CommandResult.of(args);
    assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).startsWith("papertrends: ").contains(sentence).hasLineCount(1);
    assertThat(result.out()).isEmpty();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
