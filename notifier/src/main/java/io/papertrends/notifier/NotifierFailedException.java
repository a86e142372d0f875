// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier;

/** A notifier can't go on; the message is one sentence for the person who runs it. */
public final class NotifierFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotifierFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
