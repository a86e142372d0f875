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
 * What we show of what Kafka's clients measure of themselves. All of it would be ten times as much,
 * and more with every thread, partition and store.
 */
enum KafkaMeter {
  ALIVE_THREADS(GAUGE, "kafka.stream.alive.stream.threads", "stream threads that run"),
  FAILED_THREADS(COUNTER, "kafka.stream.failed.stream.threads", "stream threads that have failed"),
  THREAD_PROCESSED(
      COUNTER, "kafka.stream.thread.process.total", "records that a stream thread processed"),
  THREAD_PROCESSING(
      GAUGE,
      "kafka.stream.thread.process.ratio",
      "part of its time that a stream thread processes"),
  THREAD_PUNCTUATING(
      GAUGE,
      "kafka.stream.thread.punctuate.ratio",
      "part of its time that a stream thread tells what time has brought"),
  THREAD_COMMITTING(
      GAUGE, "kafka.stream.thread.commit.ratio", "part of its time that a stream thread commits"),
  THREAD_POLLING(
      GAUGE,
      "kafka.stream.thread.poll.ratio",
      "part of its time that a stream thread waits for records"),
  THREAD_COMMIT(GAUGE, "kafka.stream.thread.commit.latency.max", "longest commit lately, in ms"),
  DROPPED(
      COUNTER, "kafka.stream.task.dropped.records.total", "records that Kafka Streams left out"),
  RESTORING(
      COUNTER,
      "kafka.stream.task.restore.remaining.records.total",
      "records of state that are still to be restored; it falls, whatever its type"),
  STATE_FILES(GAUGE, "kafka.stream.state.total.sst.files.size", "state on disk, in bytes"),
  STATE_MEMORY(GAUGE, "kafka.stream.state.size.all.mem.tables", "state not on disk yet, in bytes"),
  STATE_CACHE(
      GAUGE,
      "kafka.stream.state.block.cache.usage",
      "state cached in memory, in bytes; stores of an instance may share it"),
  STATE_ERRORS(GAUGE, "kafka.stream.state.background.errors", "errors of RocksDB"),
  LAG(
      GAUGE,
      "kafka.consumer.fetch.manager.records.lag",
      "records of a partition that are not read yet"),
  CONSUMED(COUNTER, "kafka.consumer.fetch.manager.records.consumed.total", "records read"),
  CONSUMED_BYTES(COUNTER, "kafka.consumer.fetch.manager.bytes.consumed.total", "bytes read"),
  FETCH(
      GAUGE,
      "kafka.consumer.fetch.manager.fetch.latency.avg",
      "mean time of a fetch lately, in ms"),
  REBALANCES(COUNTER, "kafka.consumer.coordinator.rebalance.total", "rebalances of the group"),
  BETWEEN_POLLS(
      GAUGE,
      "kafka.consumer.time.between.poll.max",
      "longest time between two polls lately, in ms"),
  SENT(COUNTER, "kafka.producer.record.send.total", "records written"),
  SEND_ERRORS(COUNTER, "kafka.producer.record.error.total", "records that could not be written"),
  SEND_RETRIES(COUNTER, "kafka.producer.record.retry.total", "records that were sent again"),
  SEND(GAUGE, "kafka.producer.request.latency.avg", "mean time of a request lately, in ms");

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

  /** Leaves out the other ones of Kafka's, whenever they are bound. */
  static void leaveOutOthers(MeterRegistry registry) {
    registry.config().meterFilter(MeterFilter.deny(KafkaMeter::isOther));
    // The clients tell each figure of a Kafka topic with dots in its name a second time with
    // underscores; the two become one, or sums would count it twice.
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
