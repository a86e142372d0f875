// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PhraseSketchTest {

  private static final int LOG_WIDTH = 12;

  @Test
  void shouldCountPapersOfAPhraseWithinTheStatedError() {
    var papers = papers(2000);
    var sketch = sketchOf(papers);
    var exact = new HashMap<Long, Integer>();
    papers.forEach(it -> LongStream.of(it).forEach(phrase -> exact.merge(phrase, 1, Integer::sum)));
    double added = papers.stream().mapToLong(it -> it.length).sum();
    double bound = Math.E / (1 << LOG_WIDTH) * added;

    assertThat(sketch.papers()).isEqualTo(2000);
    assertThat(exact)
        .allSatisfy((phrase, count) -> assertThat(sketch.of(phrase)).isGreaterThanOrEqualTo(count));
    long tooHigh = exact.entrySet().stream()
        .filter(it -> sketch.of(it.getKey()) > it.getValue() + bound)
        .count();
    assertThat(tooHigh).isLessThanOrEqualTo(exact.size() / 50);
  }

  @Test
  void shouldNotDependOnTheOrderOfPapers() {
    var papers = papers(500);
    var shuffled = new ArrayList<>(papers);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(estimates(sketchOf(shuffled))).isEqualTo(estimates(sketchOf(papers)));
  }

  @Test
  void shouldTakeARevisedPaperBack() {
    var papers = papers(500);
    var sketch = sketchOf(papers);
    var revised = LongStream.range(0, 50).toArray();

    sketch.add(revised);
    sketch.remove(revised);

    assertThat(sketch.papers()).isEqualTo(500);
    assertThat(estimates(sketch)).isEqualTo(estimates(sketchOf(papers)));
  }

  @Test
  void shouldRefuseAWidthThatNoArrayHas() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PhraseSketch(29));
  }

  private static List<Integer> estimates(PhraseSketch sketch) {
    return LongStream.range(0, 3000).mapToInt(sketch::of).boxed().toList();
  }

  private static PhraseSketch sketchOf(List<long[]> papers) {
    var sketch = new PhraseSketch(LOG_WIDTH);
    papers.forEach(sketch::add);
    return sketch;
  }

  /** Few phrases in many papers, many in few. */
  private static List<long[]> papers(int count) {
    var random = new Random(42);
    var papers = new ArrayList<long[]>();
    for (int i = 0; i < count; i++) {
      papers.add(LongStream.generate(() -> (long) (3000 * Math.pow(random.nextDouble(), 3)))
          .limit(20)
          .distinct()
          .toArray());
    }
    return papers;
  }
}
