// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicReader;
import io.papertrends.cli.reading.ReadableLine;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Our Kafka topics for people. */
@Command(name = "watch", description = "Prints what comes in one of our Kafka topics.")
final class WatchCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      description = "papers, tagged-papers, topic-counts, trending, alerts or dead-letters.")
  private String name;

  @Option(names = "--json", description = "Print key and value as JSON, one record a line.")
  private boolean json;

  @Option(names = "--from-beginning", description = "Start with what is there already.")
  private boolean fromBeginning;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "9223372036854775807",
      showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
      description = "End after this many records (default: never).")
  private long limit;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Spec
  private CommandSpec spec;

  private final Console console;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    var kafkaTopic = named(kafkaTopics);
    try (var reader = new KafkaTopicReader(kafka.connection(), kafkaTopic, fromBeginning)) {
      long left = limit;
      // Whoever reads our output may have seen enough, as "head" does.
      while (left > 0 && !console.out().checkError()) {
        for (Event event : reader.poll()) {
          if (left-- > 0) {
            console.print(json ? event.asJson() : ReadableLine.of(event));
          }
        }
      }
    }
    return ExitCode.DONE;
  }

  private KafkaTopic<?> named(KafkaTopics kafkaTopics) {
    return kafkaTopics
        .named(name)
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(),
            "no Kafka topic \""
                + name
                + "\"; there are "
                + kafkaTopics.all().stream()
                    .map(kafkaTopics::shortName)
                    .collect(Collectors.joining(", "))));
  }
}
