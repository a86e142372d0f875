// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What is known of words as they stand in texts, by their numbers, so that it is found once and not
 * each time a word occurs. It is forgotten with the numbers. Not thread-safe.
 */
public final class WordCache<V> {

  private final WordNumbers numbers;
  private Object[] values = new Object[1_024];
  private int epoch;

  /** Of words that have these numbers. */
  public WordCache(WordNumbers numbers) {
    this.numbers = numbers;
  }

  /** Of a word of a text; what is not known yet is found by its characters. */
  public V of(TextWords words, int word, Function<String, V> find) {
    int number = words.number(word);
    var known = get(number);
    return known != null ? known : put(number, find.apply(words.word(word)));
  }

  /** What is known under a number; null if nothing is. */
  @SuppressWarnings("unchecked")
  public V get(int number) {
    if (epoch != numbers.epoch()) {
      Arrays.fill(values, null);
      epoch = numbers.epoch();
    }
    return number < values.length ? (V) values[number] : null;
  }

  /** Keeps a value under a number that {@link #get} knows nothing of, and returns it. */
  public V put(int number, V value) {
    if (number >= values.length) {
      values = Arrays.copyOf(values, 2 * number);
    }
    values[number] = value;
    return value;
  }
}
