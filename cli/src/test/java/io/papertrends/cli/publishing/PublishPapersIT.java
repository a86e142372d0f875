// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.cli.TestPublishers;
import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.producer.publishing.PublishFailedException;
import io.papertrends.producer.publishing.PublishPapers;
import io.papertrends.producer.publishing.PublishReport;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class PublishPapersIT {

  private static final String PAPER = "{\"id\": \"2409.01234\", \"title\": \"Graphs that Know\","
      + " \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n";

  @TempDir
  static Path folder;

  private static EmbeddedKafka kafka;

  private final List<String> notices = new ArrayList<>();
  private KafkaTopics kafkaTopics;

  @BeforeAll
  static void start() {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @BeforeEach
  void createKafkaTopics(TestInfo test) {
    kafkaTopics = new KafkaTopics(test.getTestMethod().orElseThrow().getName() + ".", 3);
    KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection());
  }

  @Test
  void shouldPublishEachVersionOfAPaperOnce() throws IOException {
    var revised = PAPER.replace("Know", "Know Better");

    var report = publish(PAPER + PAPER + revised + revised);

    assertThat(report).isEqualTo(new PublishReport(4, 2, 0, 2, Map.of()));
    assertThat(publish(revised)).isEqualTo(new PublishReport(1, 0, 0, 1, Map.of()));
    assertThat(contents(kafkaTopics.papers()))
        .extracting(Event::key, it -> ((Paper) it.value()).getTitle())
        .containsExactly(tuple("arxiv:2409.01234", "Graphs that Know Better"));
  }

  @Test
  void shouldCompleteAPaperThatAnotherRunPublished() throws IOException {
    publish(PAPER.replace("\"id\": \"2409.01234\", ", "").replace("}", ", \"source\": \"page\"}"));

    publish(PAPER.replace("}", ", \"source\": \"hf\", \"keywords\": [\"graphs\"]}"));
    publish(PAPER.replace("}", ", \"source\": \"other\", \"authors\": [\"A. Author\"]}"));

    assertThat(contents(kafkaTopics.papers())).hasSize(1).first().satisfies(it -> {
      var paper = (Paper) it.value();
      assertThat(paper.getId()).isEqualTo("arxiv:2409.01234");
      assertThat(paper.getSource()).isEqualTo("hf");
      assertThat(paper.getKeywords()).containsExactly("graphs");
      assertThat(paper.getAuthors()).containsExactly("A. Author");
    });
  }

  @Test
  void shouldKeepWhatIsNoPaperAndGoOn() throws IOException {
    var report = publish("{broken\n" + PAPER + "{\"title\": \"T\"}\n");

    assertThat(report)
        .isEqualTo(new PublishReport(3, 1, 0, 0, Map.of("no abstract", 1L, "not JSON", 1L)));
    assertThat(contents(kafkaTopics.deadLetters()))
        .extracting(it -> ((Event.Letter) it.value()).from().position())
        .containsExactly("line 1", "line 3");
  }

  @Test
  void shouldPublishWhatIsBeforeTheCutAndFail() throws IOException {
    var file = file(PAPER);
    var packed = folder.resolve("cut.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
    var bytes = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(bytes, bytes.length - 4));

    assertThatThrownBy(() -> publish(packed, () -> {}))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith(
            "cannot read cut.gz beyond record 1:" + " what is packed in it is cut off or damaged");

    assertThat(contents(kafkaTopics.papers()))
        .extracting(Event::key)
        .containsExactly("arxiv:2409.01234");
  }

  @Test
  void shouldGoOnWithAFileWhereAnInterruptedRunLeftIt() throws IOException {
    var file = file(IntStream.range(0, 3_500)
        .mapToObj(i -> i % 700 == 0 ? "{broken " + i + "\n" : paper(i))
        .collect(Collectors.joining()));
    var read = new int[1];

    assertThatThrownBy(() -> publish(file, () -> {
          if (++read[0] > 2_600) {
            throw new IllegalStateException("power cut");
          }
        }))
        .hasMessage("power cut");
    var report = publish(file, () -> {});

    assertThat(notices).hasSize(1).first().asString().contains("continuing after record 2");
    assertThat(report.read()).isLessThanOrEqualTo(1_500);
    assertThat(contents(kafkaTopics.papers())).hasSize(3_495);
    assertThat(contents(kafkaTopics.deadLetters())).hasSize(5);
    assertThat(contents(kafkaTopics.sourcePositions())).isEmpty();
  }

  @Test
  void shouldNotLetAPredecessorOfTheSameSourceGoOn() {
    try (var publishers = TestPublishers.of(kafka.connection(), kafkaTopics);
        var first = publishers.of("hf")) {
      publishers.of("hf").close();

      assertThatThrownBy(first::forgetPosition)
          .isInstanceOf(PublishFailedException.class)
          .hasMessage("another process publishes from the same source");
    }
  }

  @Test
  void shouldWithdrawWhatIsThereAndNothingElse() throws IOException {
    var oai = """
        <OAI-PMH><ListRecords>
         <record><header status="deleted"><identifier>oai:arXiv.org:2409.01234</identifier></header></record>
         <record><header status="deleted"><identifier>oai:arXiv.org:2409.09999</identifier></header></record>
        </ListRecords></OAI-PMH>
        """;
    publish(PAPER);

    assertThat(publish(oai)).isEqualTo(new PublishReport(2, 0, 2, 0, Map.of()));
    assertThat(contents(kafkaTopics.papers())).isEmpty();
  }

  @Test
  void shouldFindAgainWithItsIndexWhatItKnewAndWhatOthersPublishedSince() throws IOException {
    var index = Files.createTempDirectory(folder, "index");
    publish(file(paper(1) + paper(2)), index);
    publish(paper(3));

    assertThat(publish(file(paper(1) + paper(2) + paper(3) + paper(4)), index))
        .isEqualTo(new PublishReport(4, 1, 0, 3, Map.of()));
  }

  private static String paper(int number) {
    return PAPER
        .replace("2409.01234", "2409." + (10_000 + number))
        .replace("Know", "Know " + number);
  }

  private List<Event> contents(KafkaTopic<?> kafkaTopic) {
    return new KafkaTopicContents(kafka.connection(), kafkaTopic).all();
  }

  private PublishReport publish(String text) throws IOException {
    return publish(file(text), () -> {});
  }

  private static Path file(String text) throws IOException {
    return Files.write(Files.createTempFile(folder, "papers", ".jsonl"), text.getBytes(UTF_8));
  }

  private PublishReport publish(Path file, Runnable onRecord) {
    try (var publishers = TestPublishers.of(kafka.connection(), kafkaTopics)) {
      return publish(file, publishers, onRecord);
    }
  }

  private PublishReport publish(Path file, Path index) {
    try (var publishers =
        new PaperPublishers(kafka.connection(), kafkaTopics, index, new SimpleMeterRegistry())) {
      return publish(file, publishers, () -> {});
    }
  }

  private PublishReport publish(Path file, PaperPublishers publishers, Runnable onRecord) {
    var days = new PageDays(Optional.empty(), OptionalInt.empty(), LocalDate.of(2025, 9, 3));
    var formats = new PaperFormats(days, DayZone.UTC, notice -> {});
    return new PublishPapers(formats, Optional.empty(), publishers::of, notices::add, onRecord)
        .publish(List.of(PaperInput.of(file.toString(), System.in)));
  }
}
