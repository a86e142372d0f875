// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTimeoutTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:%d", "PLAINTEXT://127.0.0.1:%d", "127.0.0.1:1, 127.0.0.1:%d"})
  void shouldWaitForABrokerThatAcceptsConnectionsButDoesNotAnswer(String address)
      throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var connection = KafkaConnection.to(address.formatted(silent.getLocalPort()));

      assertThat(AnswerTimeout.of(connection)).isEqualTo(Duration.ofSeconds(60));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1:1", "[::1]:1", "no-such-host.invalid:9092", "127.0.0.1", "a:99999"})
  void shouldGiveUpSoonWhereNothingListens(String address) {
    assertThat(AnswerTimeout.of(KafkaConnection.to(address))).isEqualTo(Duration.ofSeconds(10));
  }
}
