// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

/** A file cannot be imported as a vocabulary; the message gives the reason. */
public final class UnreadableVocabularyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableVocabularyException(String message) {
    super(message);
  }

  UnreadableVocabularyException(String message, Throwable cause) {
    super(message, cause);
  }
}
