// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

/** Kafka is not as the program needs it; the message is one sentence for the person who runs it. */
public final class KafkaSetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the sentence and what led to it, if anything did. */
  public KafkaSetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
