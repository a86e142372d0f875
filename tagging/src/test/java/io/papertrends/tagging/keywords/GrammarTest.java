// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

  @ParameterizedTest
  @CsvSource({
    "we model the weather, weather",
    "the weather model, weather model",
    "the theory models complex systems, theory complex systems",
    "large language models relearn concepts, large language models relearn concepts",
    "algorithms use the network, algorithms network",
    "to fabricate polymeric lenses, polymeric lenses",
    "a distributed system, distributed system",
    "systems controlled by the vendor, systems vendor",
    "arc welding is hot, arc welding hot",
    "solving nonlinear equations, nonlinear equations",
    "several state-of-the-art knowledge-based systems, knowledge-based systems",
    "Lob's theorem on the user's needs, Lob's theorem needs",
    "recently proposed novel approaches, approaches"
  })
  void shouldTellNounsAndAdjectivesFromTheRest(String text, String kept) {
    var paper = new PaperWords();
    paper.read("", text);
    var words = new GrammarWords(paper.of(PaperField.ABSTRACT), new LexemeCache(paper.numbers()));
    words.read();
    var grammar = new Grammar(words);
    grammar.read();

    assertThat(IntStream.range(0, words.size())
            .filter(at -> grammar.of(at).inPhrase())
            .mapToObj(at -> text.substring(words.start(at), words.end(at)))
            .collect(Collectors.joining(" ")))
        .isEqualTo(kept);
  }
}
