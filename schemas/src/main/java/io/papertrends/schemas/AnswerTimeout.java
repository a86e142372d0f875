// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import org.apache.kafka.common.utils.Utils;

/**
 * How long the first request of a command waits for Kafka. The operating system accepts connections
 * even while a broker is too busy to answer, so an address that accepts none is wrong or has no
 * broker.
 */
public final class AnswerTimeout {

  private static final Duration OF_LISTENING = Duration.ofSeconds(60);
  private static final Duration OF_UNREACHABLE = Duration.ofSeconds(10);
  private static final int CONNECT_MS = 3_000;

  private AnswerTimeout() {}

  /** One minute if at least one address accepts connections, else ten seconds. */
  public static Duration of(KafkaConnection connection) {
    boolean isListening = Arrays.stream(connection.bootstrapServers().split(",", -1))
        .anyMatch(it -> accepts(it.strip()));
    return isListening ? OF_LISTENING : OF_UNREACHABLE;
  }

  private static boolean accepts(String address) {
    try (var socket = new Socket()) {
      var port = Utils.getPort(address);
      if (port == null) {
        return false;
      }
      socket.connect(new InetSocketAddress(Utils.getHost(address), port), CONNECT_MS);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
