// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.events;

import java.util.List;

/** A step of an alert; fields as in the schema of {@code TrendAlert}. */
public record AlertJson(
    String id,
    String topic,
    String kind,
    String phase,
    int windowDays,
    String firstDay,
    String lastDay,
    long observed,
    double expected,
    double lift,
    double p,
    List<String> evidence,
    String finality,
    String label,
    String severity,
    String message,
    List<Part> parts,
    List<String> caveats,
    String nameOf) {

  /** What an event of an earlier release lacks is empty. */
  public AlertJson {
    parts = parts == null ? List.of() : parts;
    caveats = caveats == null ? List.of() : caveats;
  }

  /** What has the same growth; fields as in the schema of {@code AlertPart}. */
  public record Part(String topic, String label, long observed, double expected) {}
}
