// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.AppliedVocabulary;
import io.papertrends.schemas.KafkaTopics;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies another vocabulary to running applications. */
@Command(
    name = "retag",
    description = {
      "Applies another vocabulary to all applications on a Kafka cluster: new papers are tagged "
          + "with it at once, all others are tagged again, which corrects the counts. "
          + "Applications that start later use it too."
    })
final class RetagCommand implements Callable<Integer>, CheckableCommand {

  @Option(
      names = "--undo",
      description = "Return to the vocabulary with which each application was started.")
  private boolean undo;

  @Mixin
  private VocabularyOptions vocabulary;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  private final Console console;

  RetagCommand(Console console) {
    this.console = console;
  }

  @Override
  public void check() {
    vocabulary.vocabulary();
    kafkaTopicOptions.kafkaTopics();
    kafka.connection();
  }

  @Override
  public Integer call() throws InterruptedException {
    var applied = vocabulary.vocabulary();
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    kafka.prepare(kafkaTopics, console);
    send(kafkaTopics, undo ? null : new AppliedVocabulary(applied.asYaml()));
    console.say(
        undo
            ? "every application goes back to its own vocabulary"
            : applied.topics().size() + " topics are looked for from now on");
    return ExitCode.DONE;
  }

  private void send(KafkaTopics kafkaTopics, AppliedVocabulary applied)
      throws InterruptedException {
    var kafkaTopic = kafkaTopics.vocabulary();
    var properties = kafka
        .connection()
        .propertiesWith(Map.of(
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "zstd",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            KafkaTopics.LARGEST_RESULT));
    try (var producer = new KafkaProducer<>(
        properties, new StringSerializer(), kafkaTopic.value().serializer())) {
      producer
          .send(new ProducerRecord<>(kafkaTopic.name(), KafkaTopics.VOCABULARY_KEY, applied))
          .get();
    } catch (ExecutionException e) {
      throw new ApplicationFailedException(e.getCause());
    }
  }
}
