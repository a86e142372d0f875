// SPDX-License-Identifier: Apache-2.0
package io.papertrends.config;

import java.util.Set;
import java.util.TreeSet;

/**
 * The shape of a YAML file that lists items.
 *
 * @param list the top-level field that has the list, such as {@code channels}
 * @param item what messages call an item, such as {@code channel}
 * @param id the field of an item that identifies it in messages, such as {@code name}
 * @param flags further top-level fields, each true or false
 * @param texts further top-level fields, each a list of texts
 * @param numbers further top-level fields, each a whole number of at least 1
 */
public record YamlListShape(
    String list,
    String item,
    String id,
    Set<String> flags,
    Set<String> texts,
    Set<String> numbers) {

  /** Copies the sets. */
  public YamlListShape {
    flags = Set.copyOf(flags);
    texts = Set.copyOf(texts);
    numbers = Set.copyOf(numbers);
  }

  /** Without further fields. */
  public YamlListShape(String list, String item, String id) {
    this(list, item, id, Set.of(), Set.of(), Set.of());
  }

  Set<String> fields() {
    var fields = new TreeSet<>(flags);
    fields.addAll(texts);
    fields.addAll(numbers);
    fields.add(list);
    return fields;
  }
}
