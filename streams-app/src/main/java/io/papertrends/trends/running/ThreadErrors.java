// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidTxnStateException;

/** Which errors that end a thread of Kafka Streams would not come again. */
final class ThreadErrors {

  private ThreadErrors() {}

  /**
   * Whether a new thread can go on. A thread that stood still for longer than its transaction may
   * last, on a machine with too much to do, finds that the broker has ended the transaction. Kafka
   * Streams goes on by itself after most errors that say so, but not after this one (KAFKA-19690).
   */
  static boolean isPassing(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .anyMatch(InvalidTxnStateException.class::isInstance);
  }
}
