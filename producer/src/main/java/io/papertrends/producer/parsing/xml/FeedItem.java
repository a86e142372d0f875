// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.util.List;
import java.util.Objects;

/** Fields that entries of RSS and Atom feeds have in common. */
final class FeedItem {

  private FeedItem() {}

  /** Subject classes. */
  static List<String> categories(XmlElement item) {
    return item.children("category")
        .map(it -> Objects.requireNonNullElse(it.attribute("term"), it.text()))
        .toList();
  }

  /** Author names from elements of Dublin Core; one element may list several. */
  static List<String> creators(XmlElement item) {
    return item.textsOf("creator").stream()
        .flatMap(it -> AuthorNames.listed(it).stream())
        .toList();
  }
}
