// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.inputs.Packed;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.PaperFormats;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.EndOfInput;
import io.papertrends.schemas.KafkaTopics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class PublishPapersTest {

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("", 3);
  private static final String PAPER =
      "{\"id\": \"2409.01234\", \"title\": \"T\", \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n";

  private final MockProducer<String, byte[]> kafka =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

  @Test
  void shouldPublishAPaperUnderItsIdAtItsDay() {
    var report = publish(PAPER);

    assertThat(report).isEqualTo(new PublishReport(1, 1, 0, 0, Map.of()));
    assertThat(kafka.history())
        .extracting(ProducerRecord::topic, ProducerRecord::key, ProducerRecord::timestamp)
        .containsExactly(tuple("papers", "arxiv:2409.01234", 1_725_235_200_000L));
  }

  @Test
  void shouldPublishARepeatedPaperOnceAndARevisedOneAgain() {
    var report = publish(PAPER + PAPER + PAPER.replace("\"T\"", "\"Better\"") + PAPER);

    assertThat(report).isEqualTo(new PublishReport(4, 3, 0, 1, Map.of()));
    assertThat(kafka.history()).hasSize(3);
  }

  @Test
  void shouldNotTakeARevisionForARepetitionWhereHashesOfTextsAreAlike() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

    var report = publish(PAPER.replace("\"T\"", "\"Aa\"") + PAPER.replace("\"T\"", "\"BB\""));

    assertThat(report.published()).isEqualTo(2);
  }

  @Test
  void shouldKeepWhatIsNoPaperAndGoOn() {
    var report = publish("{broken\n" + PAPER + "{\"title\": \"T\"}\n");

    assertThat(report)
        .isEqualTo(new PublishReport(3, 1, 0, 0, Map.of("no abstract", 1L, "not JSON", 1L)));
    var letters =
        kafka.history().stream().filter(it -> it.topic().equals("dead-letters")).toList();
    assertThat(letters)
        .extracting(it -> new String(it.value(), UTF_8))
        .containsExactly("{broken", "{\"title\": \"T\"}");
    assertThat(DeadLetter.from(letters.get(1).headers()))
        .isEqualTo(new DeadLetter("test.jsonl", "line 3", "no abstract"));
  }

  @Test
  void shouldPublishEveryTextOfAnArchiveInItsOwnFormat() throws IOException {
    var page = "Sep 2\nA title\n" + "An abstract. ".repeat(30) + "\n";

    var report = publish(Packed.zip("a.jsonl", PAPER + "{}\n", "b.txt", page));

    assertThat(report).isEqualTo(new PublishReport(3, 2, 0, 0, Map.of("no title", 1L)));
    assertThat(kafka.history())
        .filteredOn(it -> it.topic().equals("dead-letters"))
        .extracting(it -> DeadLetter.from(it.headers()))
        .containsExactly(new DeadLetter("test.jsonl!a.jsonl", "line 2", "no title"));
  }

  @Test
  void shouldPublishWhatIsBeforeTheCutAndFail() throws IOException {
    var packed = Packed.GZIP.bytes(PAPER + PAPER.replace("2409.01234", "2409.05678"));

    assertThatThrownBy(() -> publish(Arrays.copyOf(packed, packed.length - 4)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("cannot read test.jsonl beyond record 2:"
            + " what is packed in it is cut off or damaged");

    assertThat(kafka.history())
        .extracting(ProducerRecord::key)
        .containsExactly("arxiv:2409.01234", "arxiv:2409.05678");
  }

  @Test
  void shouldRefuseAnUnknownFormat() {
    assertThatThrownBy(() -> publish("Dear all,\nplease find enclosed\n"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("test.jsonl is in no known format; there are hf-daily-papers, ")
        .hasMessageEndingWith(", daily-papers-page (--format)");
  }

  @Test
  void shouldFailIfKafkaDoesNotTakeARecord() {
    var failing =
        new MockProducer<String, byte[]>(
            false, null, new StringSerializer(), new ByteArraySerializer()) {
          @Override
          public synchronized void flush() {
            errorNext(new RecordTooLargeException("1 byte over"));
          }
        };

    assertThatThrownBy(
            () -> publish(PAPER.getBytes(UTF_8), new PaperPublisher(failing, KAFKA_TOPICS)))
        .isInstanceOf(PublishFailedException.class)
        .hasMessage("Kafka did not take 1 records, the first because: 1 byte over");
  }

  @Test
  void shouldMarkTheEndOfTheInputInEveryPartition() {
    try (var publisher = new PaperPublisher(kafka, KAFKA_TOPICS)) {
      publisher.endInput();
    }

    assertThat(kafka.history())
        .allSatisfy(it -> assertThat(EndOfInput.isMarkedBy(it.headers())).isTrue())
        .extracting(ProducerRecord::partition)
        .containsExactly(0, 1, 2);
  }

  private PublishReport publish(String text) {
    return publish(text.getBytes(UTF_8));
  }

  private PublishReport publish(byte[] bytes) {
    return publish(bytes, new PaperPublisher(kafka, KAFKA_TOPICS));
  }

  private static PublishReport publish(byte[] bytes, PaperPublisher publisher) {
    var days = new PageDays(Optional.empty(), OptionalInt.empty(), LocalDate.of(2025, 9, 3));
    var input = PaperInput.streamed("test.jsonl", new ByteArrayInputStream(bytes));
    return new PublishPapers(
            new PaperFormats(days, notice -> {}), Optional.empty(), publisher, () -> {})
        .publish(List.of(input));
  }
}
