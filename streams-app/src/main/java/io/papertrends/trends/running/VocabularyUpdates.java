// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import io.papertrends.schemas.AppliedVocabulary;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.tagging.InvalidVocabularyException;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches the Kafka topic of vocabularies and uses the vocabulary that was applied last. */
final class VocabularyUpdates implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(VocabularyUpdates.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  private final CurrentTagger current;
  private final Tagger own;
  private final KafkaConsumer<String, byte[]> consumer;
  private final TopicPartition partition;
  private final Deserializer<AppliedVocabulary> decoder;
  private final Thread thread;

  /**
   * A watch that begins with {@link #start()}.
   *
   * @param onFailure receives the error that ends the watch
   */
  VocabularyUpdates(
      KafkaTopic<AppliedVocabulary> kafkaTopic,
      RunSettings run,
      CurrentTagger current,
      Consumer<Throwable> onFailure) {
    this.current = current;
    this.own = current.get();
    this.partition = new TopicPartition(kafkaTopic.name(), 0);
    var defaults = new HashMap<String, Object>();
    defaults.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    this.consumer = new KafkaConsumer<>(
        run.connection().propertiesWith(defaults),
        new StringDeserializer(),
        new ByteArrayDeserializer());
    this.decoder = kafkaTopic.value().deserializer();
    this.thread = new Thread(() -> watch(onFailure), "vocabulary-updates");
    this.thread.setDaemon(true);
  }

  /** Uses the vocabulary that is already applied, then continues in the background. */
  void start() {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = consumer.endOffsets(List.of(partition), ANSWER_WITHIN).get(partition);
    while (consumer.position(partition, ANSWER_WITHIN) < end) {
      poll();
    }
    thread.start();
  }

  private void watch(Consumer<Throwable> onFailure) {
    try (consumer) {
      while (!Thread.currentThread().isInterrupted()) {
        poll();
      }
    } catch (WakeupException e) {
      LOG.debug("no longer watching the vocabulary");
    } catch (RuntimeException e) {
      onFailure.accept(e);
    }
  }

  private void poll() {
    for (var record : consumer.poll(POLL)) {
      if (KafkaTopics.VOCABULARY_KEY.equals(record.key())) {
        use(record.value());
      }
    }
  }

  private void use(byte[] value) {
    try {
      var applied = decoder.deserialize(partition.topic(), value);
      var next = applied == null ? own : new Tagger(Vocabulary.ofYaml(applied.getYaml()));
      if (!next.fingerprint().equals(current.get().fingerprint())) {
        LOG.info("the vocabulary changes to {}", applied == null ? "the first one" : "another one");
        current.replaceBy(next);
      }
    } catch (InvalidVocabularyException | SerializationException e) {
      LOG.error("the vocabulary that was applied can't be used, so the one before stays", e);
    }
  }

  @Override
  public void close() {
    consumer.wakeup();
  }
}
