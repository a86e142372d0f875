// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.channels.AtomChannel;
import io.papertrends.notifier.messages.Feed;
import io.papertrends.notifier.messages.Step;
import io.papertrends.notifier.sending.FeedFile;
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
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Keeps a feed as the alerts are. It begins with the first of them at every start, so that nothing
 * needs to be remembered, and the file may be deleted.
 */
final class FeedLoop implements Loop {

  private static final Duration WAIT = Duration.ofMillis(500);

  private final AtomChannel channel;
  private final TopicPartition partition;
  private final AlertSteps steps;
  private final FeedFile file;
  private final ChannelMetrics metrics;
  private final Consumer<String> notices;
  private final KafkaConsumer<String, byte[]> consumer;
  private final LatestSteps latest;

  private volatile boolean stopped;

  FeedLoop(
      AtomChannel channel,
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      ChannelMetrics metrics,
      Consumer<String> notices) {
    this.channel = channel;
    this.partition = AlertSteps.partition(kafkaTopics);
    this.steps = new AlertSteps(kafkaTopics);
    this.file = new FeedFile(channel.file());
    this.metrics = metrics;
    this.notices = notices;
    this.latest = new LatestSteps(channel.entries());
    this.consumer = Consumers.of(connection, ReadingPosition.CONSUMER);
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
        var records = consumer.poll(WAIT);
        records.forEach(this::take);
        isWritten &= records.isEmpty();
        if (!isWritten && isAtEnd()) {
          isWritten = write();
        }
      }
    } catch (WakeupException e) {
      if (!stopped) {
        throw e;
      }
    }
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

  private void take(ConsumerRecord<String, byte[]> record) {
    try {
      steps.read(record).filter(it -> channel.filter().wants(it.alert())).ifPresent(latest::add);
    } catch (SerializationException e) {
      notices.accept("offset " + record.offset() + " is left out: " + e.getMessage());
    }
  }

  /** Whether it could be written; if not it is tried again. */
  private boolean write() {
    try {
      file.write(Feed.of(channel, latest.values()));
      metrics.delivered();
      return true;
    } catch (IOException e) {
      notices.accept("cannot write " + channel.file() + ": " + e);
      return false;
    }
  }

  /** The last so many steps, each once. */
  private static final class LatestSteps extends LinkedHashMap<String, Step> {

    private static final long serialVersionUID = 1L;

    private final int most;

    LatestSteps(int most) {
      this.most = most;
    }

    void add(Step step) {
      // Where it stands at first, whatever comes again.
      putIfAbsent(step.key(), step);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Step> eldest) {
      return size() > most;
    }
  }
}
