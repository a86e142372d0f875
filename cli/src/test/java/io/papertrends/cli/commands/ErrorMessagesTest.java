// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;

class ErrorMessagesTest {

  @Test
  void shouldSayWhichPropertyOfTheKafkaClientIsWrong() {
    var error = new KafkaException(
        "Failed to construct kafka producer",
        new ConfigException(
            "delivery.timeout.ms", 45_000, "must not be less than request.timeout.ms"));

    assertThat(ErrorMessages.of(error))
        .hasValue(
            "a property of the Kafka client is wrong (--kafka-property): Invalid value 45000 for"
                + " configuration delivery.timeout.ms: must not be less than request.timeout.ms");
  }

  @Test
  void shouldSayWhatToDoWhereADiskIsFull() {
    var error = new ApplicationFailedException(new KafkaException(
        "flush failed", new IOException("While appending: No space left on device")));

    assertThat(ErrorMessages.of(error).orElseThrow())
        .contains("is full", "make room and start it again", "While appending");
  }

  @Test
  void shouldLeaveADefectToItsTrace() {
    assertThat(ErrorMessages.of(new IllegalStateException("unforeseen"))).isEmpty();
  }
}
