// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lists of words from a file: each line has the name of a list and some of its words. */
final class WordLists {

  private WordLists() {}

  /** The words of each list, by the list's name. */
  static Map<String, Set<String>> in(String file) {
    var lists = new LinkedHashMap<String, Set<String>>();
    try (var in = WordLists.class.getResourceAsStream(file);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> List.of(line.split(" ", -1)))
          .forEach(words -> lists
              .computeIfAbsent(words.get(0), it -> new LinkedHashSet<>())
              .addAll(words.subList(1, words.size())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return lists;
  }
}
