// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Gives the steps of alerts to a channel's courier, and commits what it is done with. Each channel
 * has a group of its own, so that a receiver that is away keeps nothing from the others.
 */
final class ChannelLoop implements Loop {

  private static final Duration END = Duration.ofSeconds(5);
  private static final long COMMIT_EVERY_NS = Duration.ofSeconds(1).toNanos();

  /**
   * A member of the group that keeps its name. One that comes back takes the place of the one that
   * was killed at once, where another would wait until the session is over.
   */
  private static final String MEMBER = "notifier";

  private final String channel;
  private final KafkaTopics kafkaTopics;
  private final TopicPartition partition;
  private final ReadingPosition position;
  private final KnownDeliveriesReader deliveries;
  private final AlertSteps steps;
  private final KafkaLedger ledger;
  private final Courier courier;
  private final KafkaConsumer<String, byte[]> consumer;

  private volatile boolean stopped;
  private long read = -1;
  private long committed = -1;
  private long committedAt;

  ChannelLoop(
      String channel,
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      boolean fromBeginning,
      Function<KafkaLedger, Courier> courier) {
    this.channel = channel;
    this.kafkaTopics = kafkaTopics;
    this.partition = AlertSteps.partition(kafkaTopics);
    this.position = new ReadingPosition(kafkaTopics, fromBeginning);
    this.deliveries = new KnownDeliveriesReader(connection, kafkaTopics);
    this.steps = new AlertSteps(kafkaTopics);
    this.ledger = new KafkaLedger(connection, kafkaTopics);
    this.courier = courier.apply(ledger);
    var properties = new HashMap<>(ReadingPosition.CONSUMER);
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, position.group(channel));
    properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, MEMBER);
    this.consumer = Consumers.of(connection, properties);
  }

  @Override
  public void stop() {
    stopped = true;
    consumer.wakeup();
  }

  /** Returns when it is stopped. */
  @Override
  public void run() {
    try (ledger;
        consumer) {
      ledger.warmUp();
      consumer.subscribe(List.of(kafkaTopics.alerts().name()), new Assignment());
      deliver();
    } catch (WakeupException e) {
      if (!stopped) {
        throw e;
      }
    }
  }

  private void deliver() {
    try {
      var wait = Duration.ZERO;
      while (!stopped) {
        consumer.poll(wait).forEach(this::give);
        wait = work();
        commit();
      }
    } catch (WakeupException e) {
      // The flag says why.
    }
    commitAtEnd();
  }

  private Duration work() {
    if (consumer.assignment().isEmpty()) {
      return Courier.IDLE;
    }
    var wait = courier.work(this::isAtEnd);
    if (courier.isFull()) {
      consumer.pause(consumer.assignment());
    } else {
      consumer.resume(consumer.assignment());
    }
    return wait.compareTo(Courier.IDLE) < 0 ? wait : Courier.IDLE;
  }

  private boolean isAtEnd() {
    try {
      var end = consumer.endOffsets(List.of(partition)).get(partition);
      return consumer.position(partition) >= end;
    } catch (RetriableException e) {
      // Kafka is away, so nobody knows.
      return false;
    }
  }

  private void give(ConsumerRecord<String, byte[]> record) {
    try {
      steps.read(record).ifPresent(courier::take);
    } catch (SerializationException e) {
      var reason = "channel " + channel + ": " + e.getMessage();
      ledger.bury(record.key(), record.value(), record.offset(), reason);
    }
    read = record.offset() + 1;
  }

  /** Where to go on after a restart. */
  private long done() {
    return courier.outstanding().orElse(read);
  }

  private void commit() {
    if (done() > committed && System.nanoTime() - committedAt > COMMIT_EVERY_NS) {
      committed = done();
      committedAt = System.nanoTime();
      consumer.commitAsync(Map.of(partition, new OffsetAndMetadata(committed)), null);
    }
  }

  private void commitAtEnd() {
    if (done() > committed && consumer.assignment().contains(partition)) {
      consumer.commitSync(Map.of(partition, new OffsetAndMetadata(done())), END);
    }
  }

  /** What another process did in the meantime is known before anything is sent. */
  private final class Assignment implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      if (partitions.isEmpty()) {
        return;
      }
      var known = deliveries.of(channel);
      courier.begin(known);
      position.seekAndKeep(consumer, known);
      read = -1;
      committed = -1;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (!partitions.isEmpty() && done() > committed) {
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(done())));
      }
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      // They are another's now, who knows better.
    }
  }
}
