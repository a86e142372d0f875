// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupRemoverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<jats:p>One.</jats:p><jats:p>Two.</jats:p>          | One. Two.",
        "H<jats:sub>2</jats:sub>O and <jats:italic>k</jats:italic>-means | H2O and k-means",
        "<jats:title>Abstract</jats:title><jats:p>We.</jats:p> | We.",
        "<jats:title>Methods</jats:title><jats:p>We.</jats:p> | Methods We.",
        "a<br/>b <a href=\"https://a.b/?c>\">c</a>            | a b \">c",
        "p<0.05, a<b and c>d, x < y                          | p<0.05, a<b and c>d, x < y",
        "<mml:math xmlns:mml=\"m\"><mml:mi>x</mml:mi><mml:mo>=</mml:mo></mml:math> | x=",
        "&lt;p&gt; &amp;amp; &#233;&#xE9;&quot;              | & éé\"",
        "the &lt;mask&gt; token, &lt;unk>, a &lt; b           | the <mask> token, <unk>, a < b",
        "knowledge&amp;#x2010;graphs &amp;amp;amp; CO<SUB>2</SUB> | knowledge‐graphs & CO2",
        "Schr&ouml;dinger&rsquo;s H<inf>2</inf>O &#150; <ce:bold>x</ce:bold> | Schrödinger’s H2O – x",
        "We <!-- no --> <![CDATA[map]]> <DIV class=\"a\">it</DIV>.  | We map it .",
        "a <tex-math>\\documentclass[12pt]{minimal} \\usepackage{x} \\begin{document}$\\alpha $\\end{document}</tex-math> b | a $\\alpha $ b",
        "a <tex-math>$x$</tex-math><mml:math><mml:mi>x</mml:mi></mml:math> b | a x b",
        "&unknown; &#0; &#xD800; &#9999999; & &;             | &unknown; &#0; &#xD800; &#9999999; & &;"
      })
  void shouldLeaveTheText(String markup, String plain) {
    assertThat(MarkupRemover.plain(markup).replaceAll(" +", " ").strip())
        .isEqualTo(plain.replace("&#0;", MarkupRemover.plain("&#0;")));
  }

  @Test
  void shouldTakeTimeInProportionToTheText() {
    var hostile = "<a " + "b".repeat(1_000_000);

    assertThat(MarkupRemover.plain(hostile)).isEqualTo(hostile);
    assertThat(MarkupRemover.plain("<a b".repeat(300_000))).hasSize(1_200_000);
  }

  @Test
  void shouldLeaveNothingNothing() {
    assertThat(MarkupRemover.plain(null)).isNull();
  }
}
