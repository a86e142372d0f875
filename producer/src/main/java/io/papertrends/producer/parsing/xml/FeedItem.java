// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.util.List;
import java.util.Objects;

/** Fields that the entries of feeds have in common, in RSS as in Atom. */
final class FeedItem {

  private FeedItem() {}

  /** Subject classes. */
  static List<String> categories(XmlElement item) {
    return item.children("category")
        .map(it -> Objects.requireNonNullElse(it.attribute("term"), it.text()))
        .toList();
  }

  /** The names of authors in the elements of Dublin Core, each of which may list several. */
  static List<String> creators(XmlElement item) {
    return item.textsOf("creator").stream()
        .flatMap(it -> AuthorNames.listed(it).stream())
        .toList();
  }
}
