// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Property: for any vocabulary and text, a comparison of all names with all places finds the same.
 */
@Tag("slow")
class TaggerEqualsReferenceTest {

  private static final List<String> WORDS = List.of(
      "graph",
      "graphs",
      "Graph",
      "network",
      "networks",
      "neural",
      "NN",
      "NNs",
      "GNN",
      "model",
      "modelling",
      "modeling",
      "analysis",
      "analyses",
      "multi",
      "modal",
      "multimodal",
      "3D",
      "3d",
      "optimisation",
      "optimization",
      "Naïve",
      "naive",
      "β",
      "beta",
      "k",
      "rag",
      "RAG",
      "losses");

  private static final List<String> GAPS =
      List.of(" ", " ", " ", " ", "-", "-", "‑", "–", ", ", ". ", "/", "  ");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void shouldMentionTheSame(long seed) {
    var random = new Random(seed);
    int mentions = 0;
    for (int round = 0; round < 8; round++) {
      var vocabulary = vocabulary(random);
      var tagger = new Tagger(vocabulary);
      var reference = new ReferenceMatcher(vocabulary);
      for (int text = 0; text < 8; text++) {
        var title = text(random, 6, GAPS);
        var body = text(random, 20, GAPS);

        var tagged = tagger.tag(paper("a", DAY, title, body)).getMentions();

        assertThat(tagged)
            .as("%s in \"%s\" and \"%s\"", vocabulary, title, body)
            .isEqualTo(reference.mentions(title, body));
        mentions += tagged.size();
      }
    }
    assertThat(mentions).isGreaterThan(100);
  }

  /** Some topics without errors: what clashes with those before is left out. */
  private static Vocabulary vocabulary(Random random) {
    var topics = new ArrayList<Topic>();
    for (int number = 0; number < 8; number++) {
      var aliases = new ArrayList<String>();
      for (int left = random.nextInt(4); left > 0; left--) {
        aliases.add(text(random, 3, List.of(" ", " ", "-")));
      }
      var broader = topics.isEmpty() || random.nextBoolean()
          ? List.<String>of()
          : List.of(topics.get(random.nextInt(topics.size())).id());
      var topic = new Topic(
          "t" + number,
          text(random, 2, List.of(" ", "-")),
          aliases,
          broader,
          contexts(random, aliases));
      topics.add(topic);
      if (VocabularyCheck.of(topics).stream().anyMatch(TaggerEqualsReferenceTest::isInTheWay)) {
        topics.remove(topic);
      }
    }
    topics.add(new Topic("always", "nothing like it", List.of()));
    return new Vocabulary(topics);
  }

  /** Of two spellings of one name, a context of the one is also that of the other. */
  private static boolean isInTheWay(VocabularyProblem problem) {
    return problem.isError() || problem.message().contains("which are one name");
  }

  private static Map<String, List<String>> contexts(Random random, List<String> names) {
    var contexts = new LinkedHashMap<String, List<String>>();
    if (!names.isEmpty() && random.nextInt(3) == 0) {
      contexts.put(names.get(0), List.of(text(random, 1, GAPS)));
    }
    return contexts;
  }

  private static String text(Random random, int most, List<String> gaps) {
    var text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    for (int left = random.nextInt(most); left > 0; left--) {
      text.append(gaps.get(random.nextInt(gaps.size())))
          .append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
