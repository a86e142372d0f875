// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/**
 * Something wrong or doubtful in a vocabulary.
 *
 * @param isError whether the vocabulary can't be used with it
 * @param topic id of the topic that it is found at; empty if at none
 * @param message what it is, for the person who wrote the vocabulary
 */
public record VocabularyProblem(boolean isError, String topic, String message) {

  static VocabularyProblem error(String topic, String message) {
    return new VocabularyProblem(true, topic, message);
  }

  static VocabularyProblem warning(String topic, String message) {
    return new VocabularyProblem(false, topic, message);
  }
}
