// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All figures with what they depend on, as they are written as JSON. */
final class ResultJson {

  private ResultJson() {}

  static Map<String, Object> of(Map<String, Object> settings, Results results) {
    var document = new LinkedHashMap<String, Object>();
    document.put("machine", Machine.description());
    document.put("versions", Machine.versions());
    document.put("settings", settings);
    document.put("medians", byName(results.medians()));
    document.put("ratios", byName(results.ratios()));
    var runs = new LinkedHashMap<String, List<Map<String, Double>>>();
    results
        .runs()
        .forEach((measured, figures) ->
            runs.put(measured.toString(), figures.stream().map(Figures::byName).toList()));
    document.put("runs", runs);
    return document;
  }

  private static Map<String, Map<String, Double>> byName(Map<String, Figures> figures) {
    var named = new LinkedHashMap<String, Map<String, Double>>();
    figures.forEach((name, each) -> named.put(name, each.byName()));
    return named;
  }
}
