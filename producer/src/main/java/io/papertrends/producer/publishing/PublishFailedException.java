// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

/** Kafka did not take everything; the message says how much and why. */
public sealed class PublishFailedException extends RuntimeException
    permits PublisherFencedException, PaperIndexException {

  private static final long serialVersionUID = 1L;

  PublishFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
