// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class ThreadErrorsTest {

  @Test
  void shouldGoOnAfterATransactionThatTheBrokerHasEnded() {
    var error = new StreamsException(
        "Error encountered trying to commit a transaction", new InvalidTxnStateException("ended"));

    assertThat(ThreadErrors.isPassing(error)).isTrue();
  }

  @Test
  void shouldNotTryAgainWhatWouldFailAgain() {
    assertThat(ThreadErrors.isPassing(new IllegalStateException("a mistake of ours")))
        .isFalse();
    assertThat(
            ThreadErrors.isPassing(new StreamsException(new TopicAuthorizationException("papers"))))
        .isFalse();
  }
}
