// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import static org.junit.jupiter.api.Named.named;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** A simulated service for each source of the class path. */
public final class SimulatedServices {

  private static final List<Supplier<SimulatedService>> ALL = List.of(
      SimulatedArxivQuery::new,
      SimulatedArxivOai::new,
      SimulatedArxivListing::new,
      SimulatedHf::new,
      SimulatedOpenAlex::new,
      SimulatedSemanticScholar::new,
      SimulatedCrossref::new);

  private SimulatedServices() {}

  /** All of them, under the names of their sources; each call of a supplier gives another one. */
  public static Stream<Named<Supplier<SimulatedService>>> all() {
    return ALL.stream().map(it -> named(it.get().source().name(), it));
  }

  /** The names of their sources. */
  public static List<String> sourceNames() {
    return all().map(Named::getName).toList();
  }
}
