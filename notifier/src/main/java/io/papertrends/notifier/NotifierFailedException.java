// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier;

/** The notifier has failed; the message is one sentence for the operator. */
public final class NotifierFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotifierFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
