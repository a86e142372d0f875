// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.KafkaTopics;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Rejected records as dead letters. */
final class DeadLetters {

  /** Characters that are kept of one, so that it fits into a Kafka record. */
  private static final int LONGEST = 200_000;

  private DeadLetters() {}

  static ProducerRecord<String, byte[]> record(
      KafkaTopics kafkaTopics, String origin, Rejected rejected) {
    var raw = rejected.raw();
    var explanation = rejected.explanation();
    if (raw.length() > LONGEST) {
      explanation += " (first " + LONGEST + " of " + raw.length() + " characters kept)";
      raw = raw.substring(0, LONGEST);
    }
    var record =
        new ProducerRecord<String, byte[]>(kafkaTopics.deadLetters().name(), raw.getBytes(UTF_8));
    new DeadLetter(origin, rejected.position(), explanation)
        .headers()
        .forEach(record.headers()::add);
    return record;
  }
}
