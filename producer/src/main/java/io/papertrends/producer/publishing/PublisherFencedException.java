// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

/** A newer publisher of the same source has fenced this one. */
public final class PublisherFencedException extends PublishFailedException {

  private static final long serialVersionUID = 1L;

  PublisherFencedException(Throwable cause) {
    super("another process publishes from the same source", cause);
  }
}
