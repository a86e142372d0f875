// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidTxnStateException;

/** Recognises errors of a Kafka Streams thread that do not recur. */
final class ThreadErrors {

  private ThreadErrors() {}

  /**
   * Whether a new thread can continue. If a thread was blocked for longer than the transaction
   * timeout, on an overloaded machine, the broker has aborted its transaction. Kafka Streams
   * recovers by itself from most such errors, but not from this one (KAFKA-19690).
   */
  static boolean isPassing(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .anyMatch(InvalidTxnStateException.class::isInstance);
  }
}
