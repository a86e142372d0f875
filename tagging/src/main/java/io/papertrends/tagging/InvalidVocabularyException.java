// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.config.YamlList;
import java.util.List;

/** A vocabulary is invalid; the message gives place and reason for its author. */
public final class InvalidVocabularyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidVocabularyException(String message) {
    super(message);
  }

  InvalidVocabularyException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Throws an exception with all errors among the problems, if there are any. */
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
