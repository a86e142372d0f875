// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.util.List;

/**
 * What another vocabulary says of one thing.
 *
 * @param id what the others of its vocabulary call it by
 * @param label its name in English; null if it has none
 * @param alternatives further names
 * @param broader ids or labels of broader concepts
 */
record Concept(String id, String label, List<String> alternatives, List<String> broader) {

  Concept {
    alternatives = List.copyOf(alternatives);
    broader = List.copyOf(broader);
  }
}
