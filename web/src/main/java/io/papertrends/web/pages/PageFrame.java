// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import java.util.List;

/**
 * What surrounds each page: title, navigation, feeds and a notice.
 *
 * @param title of the page
 * @param section which entry of the navigation it belongs to
 * @param feeds offered in its head
 * @param notice what must be known first, such as that Kafka is still being read; null if nothing
 * @param isLive whether new results can change it
 */
record PageFrame(
    String title, String section, List<FeedLink> feeds, String notice, boolean isLive) {

  /** An Atom feed. */
  record FeedLink(String title, String address) {}

  /** An entry of the navigation. */
  record Entry(String name, String address, boolean isCurrent) {}

  /** The navigation. */
  List<Entry> navigation() {
    return List.of(
        entry("Now", "/"),
        entry("Topics", "/topics"),
        entry("Compare", "/compare"),
        entry("Papers", "/papers"),
        entry("Alerts", "/alerts"),
        entry("About", "/about"));
  }

  private Entry entry(String name, String address) {
    return new Entry(name, address, name.equals(section));
  }
}
