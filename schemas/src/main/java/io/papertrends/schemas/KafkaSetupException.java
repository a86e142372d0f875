// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

/** Kafka cannot be used as it is; the message is one sentence for the operator. */
public final class KafkaSetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An exception with this message and the cause; the cause may be null. */
  public KafkaSetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
