// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.tagging.Tagger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which entries of a board mostly have the papers of one further up. */
final class PlainEntryGrouping {

  private final PlainWindow window;
  private final Tagger tagger;

  PlainEntryGrouping(PlainWindow window, Tagger tagger) {
    this.window = window;
    this.tagger = tagger;
  }

  /** By entry the first one above that is not under another itself. */
  Map<String, String> under(List<String> entries) {
    var heads = new LinkedHashMap<String, Set<String>>();
    var under = new LinkedHashMap<String, String>();
    for (var entry : entries) {
      var topics = Set.of(entry.split("\\+"));
      var head = heads.keySet().stream()
          .filter(it -> areRelatives(List.copyOf(topics), List.copyOf(heads.get(it))))
          .filter(it -> haveHalfInCommon(topics, heads.get(it)))
          .findFirst();
      head.ifPresentOrElse(it -> under.put(entry, it), () -> heads.put(entry, topics));
    }
    return under;
  }

  private boolean haveHalfInCommon(Set<String> one, Set<String> other) {
    double ratio = (double) window.number(one) / window.number(other);
    return ratio >= 0.5 && ratio <= 2;
  }

  private boolean areRelatives(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    return one.size() == 1
        ? areRelatives(one.get(0), other.get(0))
        : (isIn(one.get(0), other.get(0)) && isIn(one.get(1), other.get(1)))
            || (isIn(one.get(0), other.get(1)) && isIn(one.get(1), other.get(0)));
  }

  private boolean isIn(String one, String other) {
    return one.equals(other) || areRelatives(one, other);
  }

  private boolean areRelatives(String one, String other) {
    return tagger.isBroader(one, other) || tagger.isBroader(other, one);
  }
}
