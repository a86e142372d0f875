// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Property: however full it is, a memo says what the symbols themselves say. */
class SymbolMemoTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 1_000, 20_000})
  void shouldSayWhatTheSymbolsSay(int capacity) {
    var random = new Random(capacity);
    var symbols = new Symbols();
    for (int i = 0; i < 200; i++) {
      symbols.ofName(word(random));
    }
    var memo = new SymbolMemo(symbols, capacity);
    for (int i = 0; i < 100_000; i++) {
      var word = word(random);
      long packed = PackedWord.NONE;
      for (int at = 0; at < word.length() && word.length() <= PackedWord.LONGEST; at++) {
        packed = word.charAt(at) < 128 ? PackedWord.and(packed, word.charAt(at)) : PackedWord.NONE;
      }
      boolean plain = word.chars().allMatch(c -> c < 128);
      var text = (" " + word + " ").toCharArray();

      long found = memo.of(plain ? packed : PackedWord.NONE, text, 1, 1 + word.length());

      assertThat(SymbolMemo.word(found)).as(word).isEqualTo(symbols.word(word));
      assertThat(SymbolMemo.acronym(found)).as(word).isEqualTo(symbols.acronym(word));
    }
  }

  private static String word(Random random) {
    var letters = "abAB1é";
    var word = new StringBuilder();
    int length = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(random.nextInt(3) == 0 ? 12 : 3);
    for (int left = length; left > 0; left--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
