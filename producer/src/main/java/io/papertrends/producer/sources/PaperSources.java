// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.UnusableInputException;
import java.util.Collection;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All available sources, including those of other jars on the class path. */
public final class PaperSources {

  private final SortedMap<String, PaperSource> byName = new TreeMap<>();

  PaperSources(Iterable<PaperSource> sources) {
    for (var source : sources) {
      var other = byName.putIfAbsent(source.name(), source);
      if (other != null) {
        throw new UnusableInputException("two sources are named \"" + source.name() + "\": "
            + other.getClass().getName() + " and " + source.getClass().getName());
      }
    }
  }

  /**
   * All sources that {@link ServiceLoader} finds.
   *
   * @throws UnusableInputException if a source cannot be loaded, or two have the same name
   */
  public static PaperSources onClassPath() {
    try {
      return new PaperSources(ServiceLoader.load(PaperSource.class));
    } catch (ServiceConfigurationError e) {
      throw new UnusableInputException("cannot load a source of papers: " + e.getMessage(), e);
    }
  }

  /** All sources, ordered by name. */
  public Collection<PaperSource> all() {
    return List.copyOf(byName.values());
  }

  /**
   * Parses the name of a source with an optional selection.
   *
   * @param wanted name of a source, optionally followed by a colon and a selection, such as
   *     {@code arxiv:cs.AI}
   * @throws UnusableInputException if there is no such source; the message describes all sources
   */
  public SelectedSource selected(String wanted) {
    var parts = wanted.split(":", 2);
    var source = byName.get(parts[0].strip());
    if (source == null) {
      throw new UnusableInputException(
          "no source \"" + parts[0] + "\"; there are" + System.lineSeparator() + described());
    }
    return new SelectedSource(source, parts.length == 1 ? "" : parts[1].strip());
  }

  /** The descriptions of all sources, one line each. */
  public String described() {
    return byName.values().stream()
        .map(it -> "  " + it.name() + ": " + it.description())
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
