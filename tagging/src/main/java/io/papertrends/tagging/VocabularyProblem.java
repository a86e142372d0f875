// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/**
 * An error or warning about a vocabulary.
 *
 * @param isError true for an error, with which the vocabulary cannot be used; false for a warning
 * @param topic id of the topic concerned; empty if none
 * @param message description for the author of the vocabulary
 */
public record VocabularyProblem(boolean isError, String topic, String message) {

  static VocabularyProblem error(String topic, String message) {
    return new VocabularyProblem(true, topic, message);
  }

  static VocabularyProblem warning(String topic, String message) {
    return new VocabularyProblem(false, topic, message);
  }
}
