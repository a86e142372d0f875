// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Papers from files into Kafka. */
@Command(
    name = "publish",
    description = {
      "Publishes the papers of files to Kafka.",
      "Ends with 0 if all were published, 3 if some records are in the dead letters, 1 if it failed."
    })
final class PublishCommand implements Callable<Integer> {

  @Mixin
  private InputOptions input;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  private final Console console;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var inputs = input.inputs();
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection());
    try (var publishers = new PaperPublishers(kafka.connection(), kafkaTopics)) {
      var formats = input.formats(console::say);
      var report = Publishing.publish(inputs, formats, input.format(), publishers, console);
      return Publishing.exitCode(report);
    }
  }
}
