// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.util.List;

/** A vocabulary can't be used; the message says where and why, for the person who wrote it. */
public final class InvalidVocabularyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidVocabularyException(String message) {
    super(message);
  }

  InvalidVocabularyException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Throws one with all errors among the problems, if there is any. */
  static void ifAnyIsError(List<VocabularyProblem> problems) {
    var errors = problems.stream()
        .filter(VocabularyProblem::isError)
        .map(VocabularyProblem::message)
        .toList();
    if (errors.size() == 1) {
      throw new InvalidVocabularyException(errors.get(0));
    }
    if (errors.size() > 1) {
      throw new InvalidVocabularyException(
          errors.size() + " errors in the vocabulary:\n" + String.join("\n", errors));
    }
  }
}
