// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.http.WebUnavailableException;
import io.papertrends.cli.terminal.FileErrors;
import io.papertrends.config.NearestNames;
import io.papertrends.notifier.NotifierFailedException;
import io.papertrends.notifier.channels.InvalidChannelsException;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.publishing.PublishFailedException;
import io.papertrends.schemas.KafkaSetupException;
import io.papertrends.schemas.SchemaUnavailableException;
import io.papertrends.tagging.InvalidVocabularyException;
import io.papertrends.trends.detection.InvalidRulesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Converts errors to one sentence for the user. */
final class ErrorMessages {

  /** Errors whose message is already such a sentence. */
  private static final List<Class<? extends RuntimeException>> EXPLAINED = List.of(
      UnusableInputException.class,
      FolderUnusableException.class,
      InvalidVocabularyException.class,
      InvalidChannelsException.class,
      InvalidRulesException.class,
      KafkaSetupException.class,
      PublishFailedException.class,
      SchemaUnavailableException.class,
      NotifierFailedException.class,
      ApplicationFailedException.class,
      WebUnavailableException.class,
      IllegalArgumentException.class);

  private ErrorMessages() {}

  /** The sentence for the user; empty for an unexpected error, which is a defect. */
  static Optional<String> of(Throwable error) {
    if (EXPLAINED.stream().anyMatch(it -> it.isInstance(error))) {
      return Optional.of(String.valueOf(error.getMessage()));
    }
    if (error instanceof IOException it) {
      return Optional.of(FileErrors.reason(it));
    }
    if (error instanceof UncheckedIOException it) {
      return Optional.of(
          it.getMessage() == null || it.getMessage().startsWith("java.")
              ? FileErrors.reason(it.getCause())
              : it.getMessage() + ": " + FileErrors.reason(it.getCause()));
    }
    if (error instanceof OutOfMemoryError) {
      return Optional.of("there is not enough memory (" + error.getMessage()
          + "); PAPERTRENDS_JAVA_OPTS=-Xmx4g gives it more");
    }
    return error instanceof KafkaException it ? ofKafka(it) : Optional.empty();
  }

  private static Optional<String> ofKafka(KafkaException error) {
    if (error instanceof TimeoutException) {
      return Optional.of("Kafka did not answer in time: " + error.getMessage());
    }
    if (error instanceof AuthenticationException || error instanceof AuthorizationException) {
      return Optional.of("Kafka refuses: " + error.getMessage());
    }
    if (error instanceof ConfigException) {
      return Optional.of(
          "a property of the Kafka client is wrong (--kafka-property): " + error.getMessage());
    }
    return error.getCause() == null ? Optional.empty() : of(error.getCause());
  }

  /** The problem with the command line, and how to get help. */
  static String of(ParameterException error) {
    var line = error.getCommandLine();
    var message = error.getMessage().lines().findFirst().orElse("");
    if (error instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      message = unknown(unmatched.getUnmatched().get(0), unmatched);
    }
    return message + end(message) + " Try '" + line.getCommandSpec().qualifiedName() + " --help'.";
  }

  private static String unknown(String argument, UnmatchedArgumentException error) {
    var spec = error.getCommandLine().getCommandSpec();
    if (argument.startsWith("-")) {
      var option = argument.split("=", 2)[0];
      return "there is no option " + option
          + NearestNames.question(option, spec.optionsMap().keySet());
    }
    return spec.subcommands().isEmpty()
        ? "\"" + argument + "\" is one argument too many"
        : "there is no command \"" + argument + "\""
            + NearestNames.question(argument, spec.subcommands().keySet());
  }

  private static String end(String sentence) {
    return sentence.endsWith("?") || sentence.endsWith(".") ? "" : ".";
  }
}
