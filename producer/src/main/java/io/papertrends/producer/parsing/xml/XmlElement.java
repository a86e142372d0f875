// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with its content. Names are without prefix, because in the supported formats no two
 * elements or attributes differ only by prefix.
 *
 * @param text text of the element including that of emphasis and similar elements, without that of
 *     other children
 */
record XmlElement(
    String name, Map<String, String> attributes, String text, List<XmlElement> children) {

  XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** Null if absent. */
  String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** All children of this name. */
  Stream<XmlElement> children(String child) {
    return children.stream().filter(it -> it.name().equals(child));
  }

  /** The first child of this name. */
  Optional<XmlElement> child(String child) {
    return children(child).findFirst();
  }

  /** The text of the first child of this name, stripped; null if absent. */
  String textOf(String child) {
    return child(child).map(it -> it.text().strip()).orElse(null);
  }

  /** The texts of all children of this name, stripped. */
  List<String> textsOf(String child) {
    return children(child).map(it -> it.text().strip()).toList();
  }
}
