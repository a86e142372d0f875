// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static io.papertrends.metrics.Metric.Type.COUNTER;
import static io.papertrends.metrics.Metric.Type.GAUGE;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The metrics of Kafka's clients that are exported. All of them would be ten times as many, and
 * their number grows with threads, partitions and stores.
 */
enum KafkaMeter {
  ALIVE_THREADS(GAUGE, "kafka.stream.alive.stream.threads", "running stream threads"),
  FAILED_THREADS(COUNTER, "kafka.stream.failed.stream.threads", "failed stream threads"),
  THREAD_PROCESSED(
      COUNTER, "kafka.stream.thread.process.total", "records processed by a stream thread"),
  THREAD_PROCESSING(
      GAUGE,
      "kafka.stream.thread.process.ratio",
      "fraction of time a stream thread spends processing records"),
  THREAD_PUNCTUATING(
      GAUGE,
      "kafka.stream.thread.punctuate.ratio",
      "fraction of time a stream thread spends in punctuators"),
  THREAD_COMMITTING(
      GAUGE,
      "kafka.stream.thread.commit.ratio",
      "fraction of time a stream thread spends committing"),
  THREAD_POLLING(
      GAUGE,
      "kafka.stream.thread.poll.ratio",
      "fraction of time a stream thread spends polling for records"),
  THREAD_COMMIT(GAUGE, "kafka.stream.thread.commit.latency.max", "longest recent commit, in ms"),
  DROPPED(COUNTER, "kafka.stream.task.dropped.records.total", "records dropped by Kafka Streams"),
  RESTORING(
      COUNTER,
      "kafka.stream.task.restore.remaining.records.total",
      "state records still to be restored; despite its type, the value decreases"),
  STATE_FILES(GAUGE, "kafka.stream.state.total.sst.files.size", "state on disk, in bytes"),
  STATE_MEMORY(
      GAUGE,
      "kafka.stream.state.size.all.mem.tables",
      "state in memory, not yet flushed to disk, in bytes"),
  STATE_CACHE(
      GAUGE,
      "kafka.stream.state.block.cache.usage",
      "state cached in memory, in bytes; stores of an instance may share one cache"),
  STATE_ERRORS(GAUGE, "kafka.stream.state.background.errors", "background errors of RocksDB"),
  LAG(
      GAUGE,
      "kafka.consumer.fetch.manager.records.lag",
      "records of a partition that have not been read yet"),
  CONSUMED(COUNTER, "kafka.consumer.fetch.manager.records.consumed.total", "records read"),
  CONSUMED_BYTES(COUNTER, "kafka.consumer.fetch.manager.bytes.consumed.total", "bytes read"),
  FETCH(
      GAUGE,
      "kafka.consumer.fetch.manager.fetch.latency.avg",
      "recent mean duration of a fetch, in ms"),
  REBALANCES(
      COUNTER, "kafka.consumer.coordinator.rebalance.total", "rebalances of the consumer group"),
  BETWEEN_POLLS(
      GAUGE,
      "kafka.consumer.time.between.poll.max",
      "longest recent time between two polls, in ms"),
  SENT(COUNTER, "kafka.producer.record.send.total", "records written"),
  SEND_ERRORS(COUNTER, "kafka.producer.record.error.total", "records that could not be written"),
  SEND_RETRIES(COUNTER, "kafka.producer.record.retry.total", "retried sends of records"),
  SEND(GAUGE, "kafka.producer.request.latency.avg", "recent mean duration of a request, in ms");

  private static final String TOPIC = "topic";

  private static final Set<String> IDS =
      Arrays.stream(values()).map(KafkaMeter::id).collect(Collectors.toUnmodifiableSet());

  private final Metric.Type type;
  private final String id;
  private final String description;

  KafkaMeter(Metric.Type type, String id, String description) {
    this.type = type;
    this.id = id;
    this.description = description;
  }

  Metric.Type type() {
    return type;
  }

  String id() {
    return id;
  }

  String description() {
    return description;
  }

  /** Makes the registry ignore all other metrics of Kafka's clients. */
  static void leaveOutOthers(MeterRegistry registry) {
    registry.config().meterFilter(MeterFilter.deny(KafkaMeter::isOther));
    // If the name of a Kafka topic has dots, the clients register each metric twice, the second
    // time with underscores. Both become one series, so that sums do not count records twice.
    registry.config().meterFilter(new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id meter) {
        var kafkaTopic = meter.getTag(TOPIC);
        return kafkaTopic == null || !isKafkas(meter)
            ? meter
            : meter.withTag(Tag.of(TOPIC, kafkaTopic.replace('.', '_')));
      }
    });
  }

  private static boolean isOther(Meter.Id meter) {
    return isKafkas(meter) && !IDS.contains(meter.getName());
  }

  private static boolean isKafkas(Meter.Id meter) {
    return meter.getName().startsWith("kafka.");
  }
}
