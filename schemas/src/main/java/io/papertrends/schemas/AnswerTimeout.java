// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How long the first request of a command waits for Kafka. The operating system accepts a
 * connection even while a broker is too busy to answer, so what accepts none is no slow broker but
 * a wrong address.
 */
public final class AnswerTimeout {

  private static final Duration OF_LISTENING = Duration.ofSeconds(60);
  private static final Duration OF_UNREACHABLE = Duration.ofSeconds(10);
  private static final int CONNECT_MS = 3_000;

  /** As Kafka's clients read an address, of which a protocol may be a part. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[\\w.%-]*://)?\\[?([\\w.%:-]*)]?:(\\d+)");

  private AnswerTimeout() {}

  /** A minute where an address accepts connections, else ten seconds. */
  public static Duration of(KafkaConnection connection) {
    boolean isListening = Arrays.stream(connection.bootstrapServers().split(",", -1))
        .anyMatch(it -> accepts(it.strip()));
    return isListening ? OF_LISTENING : OF_UNREACHABLE;
  }

  private static boolean accepts(String address) {
    var parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return false;
    }
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))), CONNECT_MS);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
