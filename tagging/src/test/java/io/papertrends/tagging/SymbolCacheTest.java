// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.tagging.markup.PlainText;
import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordNumbers;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Property: after any texts, the cache returns the same symbols as a search without it. */
class SymbolCacheTest {

  private final Random random = new Random(7);
  private final Symbols symbols = new Symbols();
  private final WordNumbers numbers = new WordNumbers();
  private final SymbolCache memo = new SymbolCache(symbols, numbers);
  private final TextWords words = new TextWords(numbers);

  @Test
  void shouldSayWhatTheSymbolsSay() {
    for (int i = 0; i < 200; i++) {
      symbols.ofName(word());
    }
    for (int i = 0; i < 100_000; i++) {
      var word = word();
      words.read(PlainText.of(word));

      long found = memo.of(words, 0);

      assertThat(SymbolCache.word(found)).as(word).isEqualTo(symbols.word(word));
      assertThat(SymbolCache.acronym(found)).as(word).isEqualTo(symbols.acronym(word));
    }
  }

  @Test
  void shouldTellJoinedWordsFromOthers() {
    symbols.ofName("multimodal");
    words.read(PlainText.of("multi-modal"));

    int joined = memo.joined(words.number(0), words.number(1));

    assertThat(SymbolCache.word(memo.of(joined, words, 0, 1)))
        .isEqualTo(symbols.word("multimodal"));
    assertThat(memo.of(words, 0)).isEqualTo(SymbolCache.NOTHING);
  }

  private String word() {
    var letters = "abAB1é";
    var word = new StringBuilder();
    int length = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(random.nextInt(3) == 0 ? 18 : 3);
    for (int left = length; left > 0; left--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
