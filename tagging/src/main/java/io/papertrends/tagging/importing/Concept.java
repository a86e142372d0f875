// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.util.List;

/**
 * A concept of another vocabulary.
 *
 * @param id id by which other concepts of its vocabulary refer to it
 * @param label name in English; null if it has none
 * @param alternatives further names
 * @param broader ids or labels of broader concepts
 */
record Concept(String id, String label, List<String> alternatives, List<String> broader) {

  Concept {
    alternatives = List.copyOf(alternatives);
    broader = List.copyOf(broader);
  }
}
