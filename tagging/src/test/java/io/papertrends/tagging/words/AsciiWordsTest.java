// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Property: it finds the words that {@link Tokens} finds. */
class AsciiWordsTest {

  private final AsciiWords words = new AsciiWords();

  @Test
  void shouldFindTheWordsThatTokensAre() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      byte[] text = new byte[random.nextInt(300)];
      int characters = 1 + random.nextInt(128);
      for (int at = 0; at < text.length; at++) {
        text[at] = (byte) (127 - random.nextInt(characters));
      }
      var string = new String(text, US_ASCII);

      words.read(text);

      var tokens = Tokens.of(string);
      assertThat(words.size()).as(string).isEqualTo(tokens.size());
      for (int word = 0; word < words.size(); word++) {
        assertThat(words.start(word)).isEqualTo(tokens.get(word).start());
        assertThat(words.end(word)).isEqualTo(tokens.get(word).end());
      }
    }
  }
}
