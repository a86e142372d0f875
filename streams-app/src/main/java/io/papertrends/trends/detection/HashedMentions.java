// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.tagging.sketch.CountMinSketch;
import io.papertrends.tagging.sketch.TextHash;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The mentions of each day, in 8 bytes each: the sorted hashes of the subjects, each as often as
 * papers mention it. The count of a subject on a day is found by bisection. A sketch of all days, 1
 * to 2 bytes per mention, shows quickly that a subject has few papers, which is so for most. Two
 * subjects with the same hash would have the papers of both, see {@link TextHash}. Days are counted
 * from 1970-01-01. Not thread-safe.
 */
final class HashedMentions {

  private static final int FIRST_WIDTH = 1 << 10;

  /** Number of mentions per column above which the sketch is widened. */
  private static final long MENTIONS_PER_COLUMN = 2;

  private static final long[] NONE = {};

  private final NavigableMap<Integer, long[]> days = new TreeMap<>();
  private CountMinSketch sketch = new CountMinSketch(FIRST_WIDTH);
  private long mentions;

  /**
   * Adds papers to a day, or retracts them where numbers are negative.
   *
   * @param bySubject those that mention a subject, by its id
   * @throws IllegalArgumentException if mentions to retract do not exist
   */
  void add(int day, Map<String, ? extends Number> bySubject) {
    long[] added = hashes(bySubject, 1);
    long[] retracted = hashes(bySubject, -1);
    long[] left = without(retracted, days.getOrDefault(day, NONE));
    long[] now = merged(left, added);
    if (now.length == 0) {
      days.remove(day);
    } else {
      days.put(day, now);
    }
    count(added, 1);
    count(retracted, -1);
    widen();
  }

  private static long[] hashes(Map<String, ? extends Number> bySubject, int sign) {
    return bySubject.entrySet().stream()
        .flatMapToLong(it -> {
          long hash = TextHash.of(it.getKey());
          long papers = sign * it.getValue().longValue();
          return LongStream.generate(() -> hash).limit(Math.max(0, papers));
        })
        .sorted()
        .toArray();
  }

  private static long[] without(long[] retracted, long[] hashes) {
    if (retracted.length == 0) {
      return hashes;
    }
    long[] left = new long[hashes.length];
    int size = 0;
    int back = 0;
    for (long hash : hashes) {
      if (back < retracted.length && retracted[back] == hash) {
        back++;
      } else {
        left[size++] = hash;
      }
    }
    if (back < retracted.length) {
      throw new IllegalArgumentException("papers that are not there can't be retracted");
    }
    return Arrays.copyOf(left, size);
  }

  private static long[] merged(long[] one, long[] other) {
    if (other.length == 0) {
      return one;
    }
    long[] all = new long[one.length + other.length];
    int next = 0;
    int size = 0;
    for (long hash : one) {
      while (next < other.length && other[next] < hash) {
        all[size++] = other[next++];
      }
      all[size++] = hash;
    }
    System.arraycopy(other, next, all, size, other.length - next);
    return all;
  }

  private void count(long[] hashes, int sign) {
    mentions += (long) sign * hashes.length;
    for (long hash : hashes) {
      sketch.add(hash, sign);
    }
  }

  private void widen() {
    int width = sketch.width();
    while (mentions > MENTIONS_PER_COLUMN * width && width < CountMinSketch.MOST_WIDTH) {
      width *= 2;
    }
    if (width == sketch.width()) {
      return;
    }
    sketch = new CountMinSketch(width);
    mentions = 0;
    days.values().forEach(it -> count(it, 1));
  }

  /** Removes all days before this one. */
  void forgetBefore(int day) {
    var forgotten = days.headMap(day, false);
    forgotten.values().forEach(it -> count(it, -1));
    forgotten.clear();
  }

  /** Upper bound of the number of papers that mention the subject, usually close to it. */
  int atMost(String subject) {
    return sketch.atMost(TextHash.of(subject));
  }

  /** The days of a subject. */
  DaySeries series(String subject) {
    long hash = TextHash.of(subject);
    var series = new DaySeries();
    days.forEach((day, hashes) -> series.add(day, times(hash, hashes)));
    return series;
  }

  private static int times(long hash, long[] hashes) {
    int found = Arrays.binarySearch(hashes, hash);
    if (found < 0) {
      return 0;
    }
    int first = found;
    while (first > 0 && hashes[first - 1] == hash) {
      first--;
    }
    int end = found + 1;
    while (end < hashes.length && hashes[end] == hash) {
      end++;
    }
    return end - first;
  }
}
