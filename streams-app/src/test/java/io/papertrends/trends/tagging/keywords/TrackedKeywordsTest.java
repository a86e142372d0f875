// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackedKeywordsTest {

  private final TrackedKeywords keywords = new TrackedKeywords(3, it -> it);

  @Test
  void shouldTrackAKeywordOnceEnoughPapersHaveIt() {
    assertThat(keywords.add(paper("Kolmogorov-Arnold networks"))).isEmpty();
    assertThat(keywords.add(paper("A Kolmogorov-Arnold network"))).isEmpty();

    assertThat(keywords.add(paper("On Kolmogorov-Arnold networks")))
        .containsExactly(
            new TrackedKeyword("kolmogorovarnoldnetwork", "Kolmogorov-Arnold networks", 3));
  }

  @Test
  void shouldCountAPaperOnce() {
    keywords.add(paper("Finetuning, fine-tuning, fine tuning and fine-tunings"));

    assertThat(keywords.all()).isEmpty();
  }

  @Test
  void shouldTakeVariantsForOne() {
    keywords.add(paper("We like fine-tuning."));
    keywords.add(paper("We like finetuning."));
    keywords.add(paper("We like fine tuning techniques."));

    assertThat(keywords.all()).extracting(TrackedKeyword::key).containsExactly("finetuning");
  }

  @Test
  void shouldTakeAnAcronymForItsLongForm() {
    var expanding = new TrackedKeywords(2, it -> it.equals("llm") ? "large language model" : it);

    expanding.add(paper("LLMs"));
    expanding.add(paper("Large language models"));

    assertThat(expanding.all())
        .containsExactly(new TrackedKeyword("largelanguagemodel", "Large language models", 2));
  }

  @Test
  void shouldNeverTrackBoilerplate() {
    for (int i = 0; i < 9; i++) {
      keywords.add(
          paper("Extensive experiments on real-world datasets demonstrate that our approach "
              + "achieves state-of-the-art performance. The source code is available."));
    }

    assertThat(keywords.all()).isEmpty();
  }

  @Test
  void shouldTakePapersBack() {
    var paper = paper("Federated unlearning");
    for (int i = 0; i < 4; i++) {
      keywords.add(paper);
    }

    assertThat(keywords.remove(paper)).isEmpty();
    assertThat(keywords.remove(paper)).containsExactly("federatedunlearning");
    assertThat(keywords.all()).isEmpty();
  }

  @Test
  void shouldNotDependOnTheOrderOfPapers() {
    var subjects = List.of("graph rewriting", "belief revision", "wave optics", "soil chemistry");
    var random = new Random(5);
    var papers = new ArrayList<>(IntStream.range(0, 40)
        .mapToObj(it -> paper(subjects.get(random.nextInt(4)) + " with " + subjects.get(it % 4)))
        .toList());
    var expected = trackedOf(papers);

    for (int round = 0; round < 5; round++) {
      Collections.shuffle(papers, random);
      assertThat(trackedOf(papers)).isEqualTo(expected);
    }
  }

  @Test
  void shouldRefuseToTrackWhatNobodyWrote() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TrackedKeywords(0, it -> it));
  }

  private static List<TrackedKeyword> trackedOf(List<List<Keyphrase>> papers) {
    var keywords = new TrackedKeywords(3, it -> it);
    papers.forEach(keywords::add);
    return keywords.all();
  }

  private static List<Keyphrase> paper(String text) {
    return KeyphraseExtractor.extract("", text, DocumentFrequencies.none(), 20);
  }
}
