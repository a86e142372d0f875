// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.channels.AtomChannel;
import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.notifier.messages.AtomFeed;
import io.papertrends.notifier.transport.FeedFile;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Keeps a feed file up to date. It reads all alert events at every start, so that it needs no
 * stored state and the file may be deleted.
 */
final class FeedWorker implements ChannelWorker {

  private static final Duration POLL_TIMEOUT = Duration.ofMillis(500);

  private final AtomChannel channel;
  private final TopicPartition partition;
  private final AlertEventReader eventReader;
  private final FeedFile file;
  private final ChannelMetrics metrics;
  private final Consumer<String> statusLog;
  private final KafkaConsumer<String, byte[]> consumer;
  private final LatestEvents latest;

  private volatile boolean stopped;

  FeedWorker(
      AtomChannel channel,
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      ChannelMetrics metrics,
      Consumer<String> statusLog) {
    this.channel = channel;
    this.partition = AlertEventReader.partition(kafkaTopics);
    this.eventReader = new AlertEventReader(kafkaTopics);
    this.file = new FeedFile(channel.file());
    this.metrics = metrics;
    this.statusLog = statusLog;
    this.latest = new LatestEvents(channel.entries());
    this.consumer = Consumers.of(connection, StartOffset.CONSUMER);
  }

  @Override
  public void stop() {
    stopped = true;
    consumer.wakeup();
  }

  /** Returns when it is stopped. */
  @Override
  public void run() {
    try (consumer) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      boolean isWritten = false;
      while (!stopped) {
        var records = consumer.poll(POLL_TIMEOUT);
        records.forEach(this::take);
        isWritten &= records.isEmpty();
        if (!isWritten && Consumers.isAtEnd(consumer, partition)) {
          isWritten = write();
        }
      }
    } catch (WakeupException e) {
      if (!stopped) {
        throw e;
      }
    }
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    try {
      eventReader
          .read(record)
          .filter(it -> channel.filter().accepts(it.alert()))
          .ifPresent(latest::add);
    } catch (SerializationException e) {
      statusLog.accept("offset " + record.offset() + " is skipped: " + e.getMessage());
    }
  }

  /** Writes the file; if that fails, returns false and is called again. */
  private boolean write() {
    try {
      file.write(AtomFeed.of(channel, latest.values()));
      metrics.delivered();
      return true;
    } catch (IOException e) {
      statusLog.accept("cannot write " + channel.file() + ": " + e);
      return false;
    }
  }

  /** The latest events up to a maximum, without duplicates. */
  private static final class LatestEvents extends LinkedHashMap<String, AlertEvent> {

    private static final long serialVersionUID = 1L;

    private final int maximum;

    LatestEvents(int maximum) {
      this.maximum = maximum;
    }

    void add(AlertEvent event) {
      // A repeated event keeps its first place.
      putIfAbsent(event.key(), event);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, AlertEvent> eldest) {
      return size() > maximum;
    }
  }
}
