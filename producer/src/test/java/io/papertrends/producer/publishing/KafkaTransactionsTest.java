// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaTransactionsTest {

  @Test
  void shouldSayThatACommitFailedThatTimedOutThoughNothingCanBeAborted() {
    var producer =
        new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
          @Override
          public void abortTransaction() {
            throw new IllegalStateException("the previous call to commitTransaction timed out");
          }
        };
    producer.commitTransactionException = new TimeoutException("Timeout expired");
    try (var transactions = new KafkaTransactions(producer, new SimpleMeterRegistry())) {
      var record = new ProducerRecord<>("papers", "a", new byte[0]);

      assertThatThrownBy(() -> transactions.commit(List.of(record)))
          .isInstanceOf(PublishFailedException.class)
          .hasMessageContaining("Timeout expired");
    }
  }
}
