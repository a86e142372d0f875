// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contents of our Kafka topics as files of JSON Lines, one for each. */
public final class ContentsFiles {

  private ContentsFiles() {}

  /**
   * Makes the folder and tries whether something can be written there, before hours of work are
   * done for it.
   */
  public static void prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, "papertrends-", ".tmp"));
  }

  /** Writes {@code NAME.jsonl} for each into the folder, which is made if absent. */
  public static void write(KafkaConnection connection, KafkaTopics kafkaTopics, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (KafkaTopic<?> kafkaTopic : kafkaTopics.all()) {
      var file = folder.resolve(kafkaTopics.shortName(kafkaTopic) + ".jsonl");
      try (var writer = new PrintWriter(Files.newBufferedWriter(file))) {
        new Contents(connection, kafkaTopic)
            .forEach(event -> writer.print(event.valueAsJson() + "\n"));
        if (writer.checkError()) {
          throw new IOException("cannot write " + file);
        }
      }
    }
  }
}
