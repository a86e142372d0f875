// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Caches values by word number, so that a value is computed once per word and not per occurrence.
 * The cache is cleared when the numbers are reset. Not thread-safe.
 */
public final class WordCache<V> {

  private final WordNumbers numbers;
  private Object[] values = new Object[1_024];
  private int epoch;

  /** A cache for words with these numbers. */
  public WordCache(WordNumbers numbers) {
    this.numbers = numbers;
  }

  /** The value of a word; a missing value is computed from its characters. */
  public V of(TextWords words, int word, Function<String, V> find) {
    int number = words.number(word);
    var known = get(number);
    return known != null ? known : put(number, find.apply(words.word(word)));
  }

  /** The value of a number; null if there is none. */
  @SuppressWarnings("unchecked")
  public V get(int number) {
    if (epoch != numbers.epoch()) {
      Arrays.fill(values, null);
      epoch = numbers.epoch();
    }
    return number < values.length ? (V) values[number] : null;
  }

  /** Stores a value for a number that has none, and returns it. */
  public V put(int number, V value) {
    if (number >= values.length) {
      values = Arrays.copyOf(values, 2 * number);
    }
    values[number] = value;
    return value;
  }
}
