// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

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
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Consumes alert events for one channel, passes them to its sender and commits finished offsets.
 * Each channel has its own consumer group, so that an unavailable receiver does not block the
 * others.
 */
final class DeliveryWorker implements ChannelWorker {

  private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(5);
  private static final long COMMIT_INTERVAL_NS = Duration.ofSeconds(1).toNanos();

  /**
   * Static membership: a restarted process replaces a killed one at once, instead of waiting for
   * the session time-out.
   */
  private static final String INSTANCE_ID = "notifier";

  private final String channel;
  private final KafkaTopics kafkaTopics;
  private final TopicPartition partition;
  private final StartOffset startOffset;
  private final DeliveryHistoryReader historyReader;
  private final AlertEventReader eventReader;
  private final KafkaDeliveryLog deliveryLog;
  private final ChannelSender sender;
  private final KafkaConsumer<String, byte[]> consumer;

  private volatile boolean stopped;
  private long nextOffset = -1;
  private long committed = -1;
  private long committedAt;

  DeliveryWorker(
      String channel,
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      boolean fromBeginning,
      Function<KafkaDeliveryLog, ChannelSender> sender) {
    this.channel = channel;
    this.kafkaTopics = kafkaTopics;
    this.partition = AlertEventReader.partition(kafkaTopics);
    this.startOffset = new StartOffset(kafkaTopics, fromBeginning);
    this.historyReader = new DeliveryHistoryReader(connection, kafkaTopics);
    this.eventReader = new AlertEventReader(kafkaTopics);
    this.deliveryLog = new KafkaDeliveryLog(connection, kafkaTopics);
    this.sender = sender.apply(deliveryLog);
    var properties = new HashMap<>(StartOffset.CONSUMER);
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, startOffset.group(channel));
    properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, INSTANCE_ID);
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
    try (deliveryLog;
        consumer) {
      deliveryLog.warmUp();
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
        consumer.poll(wait).forEach(this::accept);
        wait = sendDue();
        commit();
      }
    } catch (WakeupException e) {
      // Woken up by stop().
    }
    commitAtEnd();
  }

  private Duration sendDue() {
    if (consumer.assignment().isEmpty()) {
      return ChannelSender.IDLE;
    }
    var wait = sender.sendDue(() -> Consumers.isAtEnd(consumer, partition));
    if (sender.isFull()) {
      consumer.pause(consumer.assignment());
    } else {
      consumer.resume(consumer.assignment());
    }
    return wait.compareTo(ChannelSender.IDLE) < 0 ? wait : ChannelSender.IDLE;
  }

  private void accept(ConsumerRecord<String, byte[]> record) {
    try {
      eventReader.read(record).ifPresent(sender::accept);
    } catch (SerializationException e) {
      var reason = "channel " + channel + ": " + e.getMessage();
      deliveryLog.deadLetter(record.key(), record.value(), record.offset(), reason);
    }
    nextOffset = record.offset() + 1;
  }

  /** Offset from which to resume after a restart. */
  private long finishedOffset() {
    return sender.firstPendingOffset().orElse(nextOffset);
  }

  private void commit() {
    if (finishedOffset() > committed && System.nanoTime() - committedAt > COMMIT_INTERVAL_NS) {
      committed = finishedOffset();
      committedAt = System.nanoTime();
      consumer.commitAsync(Map.of(partition, new OffsetAndMetadata(committed)), null);
    }
  }

  private void commitAtEnd() {
    if (finishedOffset() > committed && consumer.assignment().contains(partition)) {
      consumer.commitSync(
          Map.of(partition, new OffsetAndMetadata(finishedOffset())), COMMIT_TIMEOUT);
    }
  }

  /**
   * Restores the state from the delivery log before anything is sent: another process may have
   * served the channel.
   */
  private final class Assignment implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      if (partitions.isEmpty()) {
        return;
      }
      var history = historyReader.read(channel);
      sender.restore(history);
      startOffset.seekAndCommit(consumer, history);
      nextOffset = -1;
      committed = -1;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (!partitions.isEmpty() && finishedOffset() > committed) {
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(finishedOffset())));
      }
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      // Another process owns the partition now and commits its own offsets.
    }
  }
}
