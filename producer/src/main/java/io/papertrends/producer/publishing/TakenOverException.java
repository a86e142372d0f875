// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

/** Another process publishes the source now, and this one must not any more. */
public final class TakenOverException extends PublishFailedException {

  private static final long serialVersionUID = 1L;

  TakenOverException(Throwable cause) {
    super("another process publishes from the same source", cause);
  }
}
