// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.util.Arrays;

/**
 * Numbers with the places at which they were found in a text, ordered by start. The object is
 * reused for many texts.
 */
final class Matches {

  private int[] what = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a match at the position of its start, unless it exists already. */
  void add(int number, int start, int end) {
    int at = size;
    while (at > 0 && starts[at - 1] >= start) {
      at--;
      if (starts[at] == start && ends[at] == end && what[at] == number) {
        return;
      }
    }
    while (at < size && (starts[at] < start || (starts[at] == start && ends[at] >= end))) {
      at++;
    }
    insert(at, number, start, end);
  }

  /** Adds a match at the end, without ordering. */
  void append(int number, int start, int end) {
    insert(size, number, start, end);
  }

  private void insert(int at, int number, int start, int end) {
    if (size == what.length) {
      what = Arrays.copyOf(what, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    if (at < size) {
      System.arraycopy(what, at, what, at + 1, size - at);
      System.arraycopy(starts, at, starts, at + 1, size - at);
      System.arraycopy(ends, at, ends, at + 1, size - at);
    }
    what[at] = number;
    starts[at] = start;
    ends[at] = end;
    size++;
  }

  int size() {
    return size;
  }

  int what(int find) {
    return what[find];
  }

  int start(int find) {
    return starts[find];
  }

  int end(int find) {
    return ends[find];
  }
}
