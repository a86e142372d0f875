// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.config.YamlList;
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
    if (!errors.isEmpty()) {
      throw new InvalidVocabularyException(YamlList.message("vocabulary", errors));
    }
  }
}
