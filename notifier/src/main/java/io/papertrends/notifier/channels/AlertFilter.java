// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import static java.util.stream.Collectors.joining;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;

/**
 * Which alert events a channel accepts.
 *
 * @param minimumSeverity lower severities are filtered out
 * @param topics topic ids, or prefixes followed by an asterisk; empty accepts all
 * @param phases empty accepts all
 * @param kinds kinds of alerts, such as {@code burst}; empty accepts all
 */
public record AlertFilter(
    Severity minimumSeverity, Set<String> topics, Set<AlertPhase> phases, Set<String> kinds) {

  /** Accepts every alert event. */
  public static final AlertFilter ALL = new AlertFilter(Severity.LOW, Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public AlertFilter {
    topics = Set.copyOf(topics);
    phases = Set.copyOf(phases);
    kinds = Set.copyOf(kinds);
  }

  /** Whether the channel accepts this alert event. */
  public boolean accepts(TrendAlert alert) {
    return alert.getSeverity().compareTo(minimumSeverity) >= 0
        && (topics.isEmpty() || topics.stream().anyMatch(it -> matches(it, alert.getTopic())))
        && (phases.isEmpty() || phases.contains(alert.getPhase()))
        && (kinds.isEmpty() || kinds.contains(alert.getKind()));
  }

  private static boolean matches(String pattern, String topic) {
    return pattern.endsWith("*")
        ? topic.startsWith(pattern.substring(0, pattern.length() - 1))
        : topic.equals(pattern);
  }

  @Override
  public String toString() {
    var parts = new ArrayList<String>();
    if (minimumSeverity != Severity.LOW) {
      parts.add("severity at least " + minimumSeverity);
    }
    add(parts, "topics", topics);
    add(parts, "phases", phases);
    add(parts, "kinds", kinds);
    return parts.isEmpty() ? "all alert events" : String.join(", ", parts);
  }

  private static void add(Collection<String> parts, String name, Set<?> values) {
    if (!values.isEmpty()) {
      parts.add(
          values.stream().map(Object::toString).sorted().collect(joining(" ", name + " ", "")));
    }
  }
}
