// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicReader;
import io.papertrends.cli.reading.ReadableLine;
import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.config.NearestNames;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints records of our Kafka topics. */
@Command(name = "watch", description = "Prints new records of one of our Kafka topics.")
final class WatchCommand implements Callable<Integer>, CheckableCommand {

  @Parameters(
      paramLabel = "NAME",
      description = "papers, tagged-papers, topic-counts, trending, alerts or dead-letters.")
  private String name;

  @Option(names = "--json", description = "Print key and value as JSON, one record a line.")
  private boolean json;

  @Option(names = "--from-beginning", description = "Start with the first record in Kafka.")
  private boolean fromBeginning;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "9223372036854775807",
      converter = OptionConverters.AtLeastOne.class,
      description = "End after this many records (default: never).")
  private long limit;

  @Option(
      names = "--exit",
      description = "Start with the first record in Kafka, and end at the present last one.")
  private boolean untilEnd;

  @Mixin
  private WatchFilter filter;

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
  public void check() {
    named(kafkaTopicOptions.kafkaTopics());
    kafka.connection();
  }

  @Override
  public Integer call() {
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    var kafkaTopic = named(kafkaTopics);
    try (var reader =
        new KafkaTopicReader(kafka.connection(), kafkaTopic, fromBeginning || untilEnd)) {
      console.sayProgress("watching " + kafkaTopic.name() + " on " + kafka.connection());
      long left = limit;
      var end = untilEnd ? reader.end() : null;
      // The reader of the output may close the pipe, as "head" does.
      while (left > 0 && !console.out().checkError() && (end == null || !reader.isAt(end))) {
        for (Event event : reader.poll()) {
          if (left > 0 && isWanted(event)) {
            left--;
            print(event);
          }
        }
      }
    }
    return ExitCode.DONE;
  }

  private boolean isWanted(Event event) {
    return filter.wants(event) && (json || !WatchFilter.isEmpty(event));
  }

  private void print(Event event) {
    console.print(json ? event.asJson() : console.terminal().cut(ReadableLine.of(event)));
  }

  /** The Kafka topic with this short or full name. */
  private KafkaTopic<?> named(KafkaTopics kafkaTopics) {
    var prefix = kafkaTopicOptions.prefix();
    var names = kafkaTopics.all().stream().map(kafkaTopics::shortName).toList();
    return kafkaTopics
        .named(name.startsWith(prefix) ? name.substring(prefix.length()) : name)
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(),
            "no Kafka topic \""
                + name
                + "\"; there are "
                + String.join(", ", names)
                + NearestNames.question(name, names)));
  }
}
