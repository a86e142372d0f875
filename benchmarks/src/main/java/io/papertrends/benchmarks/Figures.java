// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What came out of one measurement, or of several.
 *
 * @param values those figures that apply to it
 */
public record Figures(Map<Figure, Double> values) {

  /** Copies the values, in the order of the figures. */
  public Figures {
    var ordered = new EnumMap<Figure, Double>(Figure.class);
    ordered.putAll(values);
    values = ordered;
  }

  /** These and others, which win. */
  public Figures with(Map<Figure, Double> others) {
    var all = new EnumMap<Figure, Double>(Figure.class);
    all.putAll(values);
    all.putAll(others);
    return new Figures(all);
  }

  /** The figures of processes that work together: the slowest's times, the sums of all others. */
  static Figures together(List<Figures> processes) {
    var all = new EnumMap<Figure, Double>(Figure.class);
    processes.forEach(process ->
        process.values().forEach((figure, value) -> all.merge(figure, value, figure::together)));
    return new Figures(all);
  }

  /** Each figure as many times as large as another's, where both have it and it is not 0. */
  public Figures dividedBy(Figures other) {
    var ratios = new EnumMap<Figure, Double>(Figure.class);
    values.forEach((figure, value) -> {
      double divisor = other.values.getOrDefault(figure, 0.0);
      if (divisor != 0) {
        ratios.put(figure, value / divisor);
      }
    });
    return new Figures(ratios);
  }

  /** How many times as large as others these are, run by run, and of that the medians. */
  static Figures ratios(List<Figures> these, List<Figures> others) {
    return medians(IntStream.range(0, Math.min(these.size(), others.size()))
        .mapToObj(run -> these.get(run).dividedBy(others.get(run)))
        .toList());
  }

  /** The median of each figure. */
  public static Figures medians(Collection<Figures> all) {
    var medians = new EnumMap<Figure, Double>(Figure.class);
    for (var figure : Figure.values()) {
      var sorted = all.stream()
          .filter(it -> it.values.containsKey(figure))
          .mapToDouble(it -> it.values.get(figure))
          .sorted()
          .toArray();
      if (sorted.length > 0) {
        medians.put(figure, median(sorted));
      }
    }
    return new Figures(medians);
  }

  private static double median(double[] sorted) {
    int upper = sorted.length / 2;
    return Arrays.stream(sorted, (sorted.length - 1) / 2, upper + 1).average().orElseThrow();
  }

  /** One of them, in the unit that people read. */
  double shown(Figure figure) {
    return figure.shown(values.get(figure));
  }

  /** By their names in JSON. */
  public Map<String, Double> byName() {
    var named = new LinkedHashMap<String, Double>();
    values.forEach((figure, value) -> named.put(figure.jsonName(), value));
    return named;
  }
}
