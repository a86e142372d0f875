// SPDX-License-Identifier: Apache-2.0
package io.papertrends.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Existing names that are similar to one that does not exist, by Levenshtein distance. */
public final class NearestNames {

  private static final int MOST = 3;

  private NearestNames() {}

  /**
   * A sentence that rejects a name and suggests similar ones; if none is similar, it lists all.
   *
   * @param kind the kind of thing that the name stands for, such as {@code field}
   */
  public static String unknown(String kind, String written, Collection<String> names) {
    var question = question(written, names);
    return "unknown " + kind + " \"" + written + "\""
        + (question.isEmpty() ? ", known: " + String.join(", ", names) : question);
  }

  /**
   * A clause that continues a sentence, such as {@code ; did you mean hf?}; empty if no name is
   * similar.
   */
  public static String question(String written, Collection<String> names) {
    var close = to(written, names);
    return close.isEmpty()
        ? ""
        : close.stream().collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  /**
   * At most three similar names, nearest first: names that contain the written one, or differ from
   * it by at most a third of its characters.
   */
  public static List<String> to(String written, Collection<String> names) {
    var wanted = written.toLowerCase(Locale.ROOT);
    int nearest = names.stream().mapToInt(name -> distance(wanted, name)).min().orElse(0);
    int bound = Math.min(nearest + 1, Math.max(1, wanted.length() / 3));
    return names.stream()
        .distinct()
        .filter(name -> distance(wanted, name) <= bound)
        .sorted(Comparator.<String>comparingInt(name -> distance(wanted, name))
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static int distance(String wanted, String name) {
    var other = name.toLowerCase(Locale.ROOT);
    boolean isPart = wanted.length() > 2 && other.contains(wanted);
    return isPart ? 1 : edits(wanted, other);
  }

  /** Levenshtein's: insertions, deletions and substitutions of one character. */
  static int edits(String one, String other) {
    var previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int substituted = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
