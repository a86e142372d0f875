// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.topics;

import io.papertrends.web.index.CountQueries.Listed;
import io.papertrends.web.index.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Topics and keywords of the latest window, and topics without papers in it, by a word in them. */
public final class TopicList {

  /** What they can be ordered by. */
  public static final List<String> ORDERS = List.of("papers", "growth", "name");

  private static final int FEWEST_FOR_GROWTH = 3;

  private final Index index;
  private final CurrentTopics topics;

  /** Of this index. */
  public TopicList(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  /** Those whose name, id or alias has this text in it. */
  public List<Listed> find(String text, int window, String order) {
    var wanted = text.toLowerCase(Locale.ROOT);
    var seen = new HashSet<String>();
    var found = new ArrayList<Listed>();
    index.boards().days(window).ifPresent(days -> {
      for (var listed : index.counts().list(window, days.last())) {
        seen.add(listed.id());
        var label = topics.label(listed.id(), listed.label());
        if (fits(listed.id(), label, wanted)) {
          found.add(listed.labelled(label));
        }
      }
    });
    for (var topic : topics.tree().all()) {
      if (!seen.contains(topic.id()) && fits(topic.id(), topic.label(), wanted)) {
        found.add(new Listed(topic.id(), topic.label(), 0, 0, 0, 0));
      }
    }
    found.sort(comparator(order));
    return found;
  }

  private boolean fits(String id, String label, String wanted) {
    return wanted.isEmpty()
        || label.toLowerCase(Locale.ROOT).contains(wanted)
        || id.contains(wanted)
        || topics.tree().topic(id).stream()
            .flatMap(it -> it.aliases().stream())
            .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Comparator<Listed> comparator(String order) {
    var byName = Comparator.comparing(Listed::label, String.CASE_INSENSITIVE_ORDER);
    return switch (order) {
      case "name" -> byName;
      case "growth" ->
        Comparator.comparing((Listed it) -> {
              var growth = growth(it);
              return growth == null || it.papers() < FEWEST_FOR_GROWTH ? -1 : growth;
            })
            .reversed()
            .thenComparing(byName);
      default -> Comparator.comparingLong(Listed::papers).reversed().thenComparing(byName);
    };
  }

  /** The share relative to that of the window before; null if there were no papers. */
  public static Double growth(Listed listed) {
    if (listed.papersBefore() == 0 || listed.papersInWindow() == 0) {
      return null;
    }
    double before = (double) listed.papersBefore() / listed.papersInWindowBefore();
    return ((double) listed.papers() / listed.papersInWindow()) / before;
  }
}
