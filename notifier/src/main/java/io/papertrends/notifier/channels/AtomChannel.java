// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An Atom feed in a file that a web server publishes.
 *
 * @param file where the feed is written
 * @param title the feed's title
 * @param self public address of the feed, if known
 * @param entries maximum number of entries; the latest are kept
 */
public record AtomChannel(
    String name, AlertFilter filter, Path file, String title, Optional<String> self, int entries)
    implements Channel {

  @Override
  public String kind() {
    return "atom";
  }

  @Override
  public String details() {
    return "file " + file + ", the latest " + entries + " entries";
  }
}
