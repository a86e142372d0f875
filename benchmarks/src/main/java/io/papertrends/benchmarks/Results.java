// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All figures of all runs. */
final class Results {

  private final Map<Measurement, List<Figures>> runs = new EnumMap<>(Measurement.class);

  /** Notes the next run's figures of something; none if it failed. */
  void add(Measurement measured, Figures figures) {
    runs.computeIfAbsent(measured, it -> new ArrayList<>()).add(figures);
  }

  /** All figures, by what they are of. */
  Map<Measurement, List<Figures>> runs() {
    return runs;
  }

  /** The medians, by what they are of. */
  Map<String, Figures> medians() {
    var medians = new LinkedHashMap<String, Figures>();
    runs.forEach((measured, figures) -> medians.put(measured.toString(), Figures.medians(figures)));
    return medians;
  }

  /** How many times as large ours are as each other's, run by run, and of that the median. */
  Map<String, Figures> ratios() {
    var ratios = new LinkedHashMap<String, Figures>();
    var ours = runs.getOrDefault(Measurement.OURS, List.of());
    for (var other : List.of(Measurement.TEXTBOOK, Measurement.RAW, Measurement.AVRO)) {
      var medians = Figures.ratios(ours, runs.getOrDefault(other, List.of()));
      if (!medians.values().isEmpty()) {
        ratios.put(Measurement.OURS + " / " + other, medians);
      }
    }
    return ratios;
  }
}
