// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

/** A vocabulary can't be used; the message says where and why, for the person who wrote it. */
public final class InvalidVocabularyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidVocabularyException(String message) {
    super(message);
  }

  InvalidVocabularyException(String message, Throwable cause) {
    super(message, cause);
  }
}
