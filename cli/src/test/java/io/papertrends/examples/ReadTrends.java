// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import io.papertrends.registry.RegistryFormat;
import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints final boards and alerts as they come. */
public final class ReadTrends {

  private static final String TRENDING = "papertrends.trending";
  private static final String ALERTS = "papertrends.alerts";

  private ReadTrends() {}

  public static void main(String[] args) {
    var format = args.length > 1 // the registry's address, where there is one
        ? RegistryFormat.at(args[1], Map.of())
        : EventFormat.SINGLE_OBJECT;
    var boards = format.serde(TrendingBoard.class).deserializer();
    var alerts = format.serde(TrendAlert.class).deserializer();
    Map<String, Object> properties = Map.of(
        "bootstrap.servers", args[0],
        "group.id", "my-program", // remembers how far it has read
        "auto.offset.reset", "earliest", // the first time, from the beginning
        "isolation.level", "read_committed"); // or you see aborted records
    try (var consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(TRENDING, ALERTS));
      while (!Thread.currentThread().isInterrupted()) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) {
          if (record.value() == null) {
            continue; // the window has no papers any more
          }
          if (record.topic().equals(ALERTS)) {
            System.out.println(alerts.deserialize(ALERTS, record.value()).getMessage());
          } else {
            print(boards.deserialize(TRENDING, record.value()));
          }
        }
      }
    }
  }

  private static void print(TrendingBoard board) {
    if (board.getFinality() == Finality.EARLY) {
      return; // the day is still open
    }
    System.out.println(
        board.getBoard() + " of " + board.getWindowDays() + " days to " + board.getLastDay() + ":");
    for (var entry : board.getEntries()) {
      System.out.println("  " + entry.getRank() + ". " + entry.getTopic() + ", " + entry.getPapers()
          + " papers, was " + entry.getPreviousRank());
    }
  }
}
