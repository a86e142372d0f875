// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Publishers that know nothing from before. */
public final class TestPublishers {

  private TestPublishers() {}

  public static PaperPublishers of(KafkaConnection connection, KafkaTopics kafkaTopics) {
    try {
      return new PaperPublishers(
          connection,
          kafkaTopics,
          Files.createTempDirectory("papertrends-index-"),
          new SimpleMeterRegistry());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
