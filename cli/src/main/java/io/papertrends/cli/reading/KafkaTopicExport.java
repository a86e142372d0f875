// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports each of our Kafka topics to a file of JSON Lines. */
public final class KafkaTopicExport {

  private KafkaTopicExport() {}

  /** Creates the folder and checks that it can be written; called before hours of work. */
  public static void prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, "papertrends-", ".tmp"));
  }

  /** Writes a file {@code NAME.jsonl} for each Kafka topic into the folder. */
  public static void write(KafkaConnection connection, KafkaTopics kafkaTopics, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (KafkaTopic<?> kafkaTopic : kafkaTopics.all()) {
      var file = folder.resolve(kafkaTopics.shortName(kafkaTopic) + ".jsonl");
      try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
        new KafkaTopicContents(connection, kafkaTopic)
            .forEach(event -> writer.print(event.valueAsJson() + "\n"));
        if (writer.checkError()) {
          throw new IOException("cannot write " + file);
        }
      }
    }
  }
}
