// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
      \\textbf{RAG} and \\emph{more}|RAG and more
      \\textbf{R}etrieval|Retrieval
      $k$-NN|k-NN
      \\(k\\)-NN|k-NN
      UR$^2$|UR2
      UR²|UR2
      H$_{2}$O|H2O
      H<sub>2</sub>O|H2O
      $\\ell_1$|l1
      $\\beta$-VAE|beta-VAE
      $\\varepsilon$-greedy|epsilon-greedy
      Erd\\H{o}s|Erdos
      caf\\'e|cafe
      M\\o ller|Moller
      na\\"{\\i}ve|naive
      two~words|two words
      seg\\-men\\-ta\\-tion|segmentation
      seg\u00ADmen\u200Btation|segmentation
      see \\cite[p. 3]{x} here|see  here
      \\href{https://a.b}{our page}|our page
      {\\bf bold}| bold
      50\\%|50%
      R&amp;D caf&eacute; &#65;|R&D cafe A
      AT&T; a & b|AT&T; a & b
      a<p>b <br/>c|a b  c
      <a href="x">link</a>s|links
      a < b and c > d|a < b and c > d
      **R**AG `code`|RAG code
      \\ours{} is| is
      """)
  void shouldReadOverMarkup(String given, String plain) {
    assertThat(PlainText.of(given).plain()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      the $\\epsilon$-greedy policy|the -greedy policy
      it costs $5 a day|it costs $5 a day
      a formula $$x = y$$ and $z$|a formula  and
      $n|$n
      """)
  void shouldTellFormulasFromProse(String given, String prose) {
    var text = PlainText.of(given);
    var found = new StringBuilder();
    for (int i = 0; i < text.plain().length(); i++) {
      found.append(text.formulas().get(i) ? "" : text.plain().substring(i, i + 1));
    }

    assertThat(found.toString().strip()).isEqualTo(prose);
  }

  @Test
  void shouldKnowWhereEverythingWas() {
    var text = PlainText.of("An \\emph{UR$^2$} caf&eacute;");

    assertThat(text.plain()).isEqualTo("An UR2 cafe");
    assertThat(text.givenStart(3)).isEqualTo(9);
    assertThat(text.givenEnd(6)).isEqualTo(14);
    assertThat(text.givenEnd(11)).isEqualTo(text.given().length());
    assertThat(text.seams().stream()).containsExactly(5, 6);
  }

  @Test
  void shouldNeverFailAndNeverLoseItsPlace() {
    var pieces = List.of(
        "\\", "{", "}", "$", "^", "_", "~", "<", ">", "</sub>", "<sub>", "&", ";", "&#", "&amp;",
        "²", "\u00AD", "\\cite{", "[", "]", "\\alpha", "\\'", "*", "a", " ", "word", "(", "😀");
    var random = new Random(5);
    for (int round = 0; round < 20_000; round++) {
      var given = new StringBuilder();
      for (int left = random.nextInt(30); left > 0; left--) {
        given.append(pieces.get(random.nextInt(pieces.size())));
      }
      var text = PlainText.of(given.toString());
      int before = 0;
      for (int i = 0; i < text.plain().length(); i++) {
        assertThat(text.givenStart(i)).isGreaterThanOrEqualTo(before);
        assertThat(text.givenEnd(i + 1)).isBetween(text.givenStart(i) + 1, given.length());
        before = text.givenEnd(i + 1);
      }
    }
  }
}
