// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A feed in a file, for a web server to show.
 *
 * @param file where it is written
 * @param title the feed's title
 * @param self where readers find the feed, if known
 * @param entries how many entries it has at most, the latest
 */
public record AtomChannel(
    String name, StepFilter filter, Path file, String title, Optional<String> self, int entries)
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
