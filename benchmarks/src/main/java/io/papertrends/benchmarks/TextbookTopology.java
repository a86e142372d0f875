// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Paper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KGroupedStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.state.WindowStore;

/**
 * What tutorials teach, done well: papers become subjects, subjects go to their partition once, and
 * three windowed counts read them there. It counts a revised paper twice, knows no shares, boards
 * and alerts, and never says that a count is final.
 */
final class TextbookTopology {

  private static final int[] WINDOWS = {1, 7, 28};
  private static final Duration A_DAY = Duration.ofDays(1);

  private TextbookTopology() {}

  /**
   * The topology.
   *
   * @param subjects gives the distinct subjects of a paper
   * @param grace how late papers may come in event time
   * @param onCount called with each subject before it is counted
   */
  static Topology of(
      KafkaTopics kafkaTopics,
      String output,
      Function<Paper, Collection<String>> subjects,
      Duration grace,
      Consumer<String> onCount) {
    var builder = new StreamsBuilder();
    var grouped = builder.stream(
            kafkaTopics.papers().name(),
            Consumed.with(Serdes.String(), kafkaTopics.papers().value())
                .withTimestampExtractor((record, before) -> timeOf(record.value(), before))
                .withName("read-papers"))
        .filter((id, paper) -> paper != null, Named.as("no-withdrawals"))
        .flatMap(
            (id, paper) -> subjects.apply(paper).stream()
                .map(subject -> KeyValue.pair(subject, new byte[0]))
                .toList(),
            Named.as("find-subjects"))
        .repartition(Repartitioned.<String, byte[]>as("subjects")
            .withKeySerde(Serdes.String())
            .withValueSerde(Serdes.ByteArray()))
        .peek((subject, nothing) -> onCount.accept(subject), Named.as("report-progress"))
        .groupByKey(Grouped.with("by-subject", Serdes.String(), Serdes.ByteArray()));
    for (int days : WINDOWS) {
      count(grouped, days, grace, output);
    }
    return builder.build(new Properties());
  }

  private static void count(
      KGroupedStream<String, byte[]> grouped, int days, Duration grace, String output) {
    var size = Duration.ofDays(days);
    grouped
        .windowedBy(TimeWindows.ofSizeAndGrace(size, grace).advanceBy(A_DAY))
        .count(
            Named.as("count-" + days + "d"),
            Materialized.<String, Long, WindowStore<Bytes, byte[]>>as("counts-" + days + "d")
                .withKeySerde(Serdes.String())
                .withValueSerde(Serdes.Long())
                .withRetention(size.plus(grace)))
        .toStream(Named.as("counts-of-" + days + "d"))
        .selectKey((window, papers) -> key(window, days), Named.as("name-" + days + "d"))
        .to(output, Produced.with(Serdes.String(), Serdes.Long()).withName("write-" + days + "d"));
  }

  private static String key(Windowed<String> window, int days) {
    var lastDay = LocalDate.ofInstant(window.window().endTime(), ZoneOffset.UTC).minusDays(1);
    return window.key() + "|" + days + "d|" + lastDay;
  }

  private static long timeOf(Object paper, long before) {
    return paper instanceof Paper it ? EventTime.of(it.getPublished()) : Math.max(0, before);
  }
}
