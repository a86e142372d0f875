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
 * Which steps a channel wants.
 *
 * @param least the least severity
 * @param topics ids of topics, or their beginnings with an asterisk after; empty for all
 * @param phases empty for all
 * @param kinds kinds of alerts, such as {@code burst}; empty for all
 */
public record StepFilter(
    Severity least, Set<String> topics, Set<AlertPhase> phases, Set<String> kinds) {

  /** Wants every step. */
  public static final StepFilter ALL = new StepFilter(Severity.LOW, Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public StepFilter {
    topics = Set.copyOf(topics);
    phases = Set.copyOf(phases);
    kinds = Set.copyOf(kinds);
  }

  /** Whether the channel wants this step. */
  public boolean wants(TrendAlert step) {
    return step.getSeverity().compareTo(least) >= 0
        && (topics.isEmpty() || topics.stream().anyMatch(it -> names(it, step.getTopic())))
        && (phases.isEmpty() || phases.contains(step.getPhase()))
        && (kinds.isEmpty() || kinds.contains(step.getKind()));
  }

  private static boolean names(String pattern, String topic) {
    return pattern.endsWith("*")
        ? topic.startsWith(pattern.substring(0, pattern.length() - 1))
        : topic.equals(pattern);
  }

  @Override
  public String toString() {
    var parts = new ArrayList<String>();
    if (least != Severity.LOW) {
      parts.add("severity at least " + least);
    }
    add(parts, "topics", topics);
    add(parts, "phases", phases);
    add(parts, "kinds", kinds);
    return parts.isEmpty() ? "all steps" : String.join(", ", parts);
  }

  private static void add(Collection<String> parts, String name, Set<?> wanted) {
    if (!wanted.isEmpty()) {
      parts.add(
          wanted.stream().map(Object::toString).sorted().collect(joining(" ", name + " ", "")));
    }
  }
}
