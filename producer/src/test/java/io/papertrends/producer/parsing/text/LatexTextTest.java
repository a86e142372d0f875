// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "No markup at all: 50% of $5              | No markup at all: 50% of $5",
        "{{G}raphs} that {KNOW}                   | Graphs that KNOW",
        "{\\'E}cole, \\\"uber, na\\\"{\\i}ve      | École, über, naïve",
        "Erd\\H{o}s, \\v{S}koda, \\v Cech, \\c{c}a | Erdős, Škoda, Čech, ça",
        "\\'{\\i}, \\^o, \\~{n}, \\k{a}, \\r{u}   | í, ô, ñ, ą, ů",
        "{\\L}ukasz, Stra{\\ss}e, \\ss{}x, \\o re | Łukasz, Straße, ßx, øre",
        "R\\&D, 50\\%, a\\_b, \\{x\\}, C\\#       | R&D, 50%, a_b, {x}, C#",
        "``Why?'' and ``How?''                    | \"Why?\" and \"How?\"",
        "GPT~4, a\\ b, hy\\-phen                  | GPT 4, a b, hyphen",
        "\\emph{Very} \\textbf{bold}, {\\em it}   | Very bold, it",
        "$\\mathcal{O}(n^{2})$ {B}ounds           | $\\mathcal{O}(n^{2})$ Bounds",
        "\\textbackslash ell\\_1 and \\LaTeX{}s   | \\ell_1 and LaTeXs",
        "\\unknown{thing} {\\ell}-norm            | \\unknown{thing} \\ell-norm",
        "unbalanced { and } and \\                | unbalanced  and  and \\"
      })
  void shouldGiveTheTextThatLatexStandsFor(String latex, String text) {
    assertThat(LatexText.of(latex)).isEqualTo(text);
  }

  @Test
  void shouldSurviveWhatNobodyWrites() {
    var nested = "\\x{".repeat(100_000) + "{}".repeat(100_000) + "$".repeat(100_001);

    assertThat(LatexText.of(nested)).startsWith("\\x").endsWith("$");
    assertThat(LatexText.of(null)).isNull();
  }
}
