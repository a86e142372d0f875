// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static io.papertrends.producer.PaperRecords.DAY;
import static io.papertrends.producer.PaperRecords.TITLE;
import static io.papertrends.producer.PaperRecords.from;
import static io.papertrends.producer.PaperRecords.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.identity.PaperIdentity;
import io.papertrends.producer.publishing.PaperChanges.Change;
import io.papertrends.producer.publishing.PaperIndex.Place;
import io.papertrends.schemas.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperChangesTest {

  private static final String ARXIV = "arxiv:2409.01234";
  private static final String DOI = "doi:10.1234/abc";

  @TempDir
  private Path folder;

  private final Map<String, Paper> standing = new HashMap<>();
  private PaperIndex index;
  private long offset;

  @BeforeEach
  void openIndex() {
    index = new PaperIndex(folder);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  @Test
  void shouldPublishWhatIsNewAndNothingTwice() {
    var paper = from("hf", ARXIV);

    assertThat(changes(paper, paper)).containsExactly(new Change(ARXIV, paper));
    assertThat(changes(paper)).isEmpty();
  }

  @Test
  void shouldKnowAPaperByAnyOfItsIdentities() {
    changes(from("openalex", ARXIV, DOI));

    assertThat(changes(from("crossref", DOI))).isEmpty();
  }

  @Test
  void shouldMakeOneOfTwoWhenARecordShowsThatTheyAre() {
    changes(paper("crossref", TITLE, "We study.", DAY, DOI));

    var both = paper("openalex", TITLE, "We study it.", DAY.plusDays(1), ARXIV, DOI);

    assertThat(changes(both)).containsExactly(new Change(DOI, null), new Change(ARXIV, both));
  }

  @Test
  void shouldFindThePaperOfARecordThatHasNothingButATitle() {
    changes(from("hf", ARXIV));

    assertThat(changes(from("page"))).isEmpty();
  }

  @Test
  void shouldGiveAPaperItsIdentityWhenItBecomesKnown() {
    var titled = from("page");
    changes(titled);

    var identified = from("hf", ARXIV);

    assertThat(changes(identified))
        .containsExactly(new Change(titled.getId(), null), new Change(ARXIV, identified));
    assertThat(changes(titled)).isEmpty();
  }

  @Test
  void shouldNotTakePapersForOneBecauseTheirTitlesAreAlike() {
    var one = from("hf", ARXIV);
    var other = from("hf", "arxiv:2501.00001");

    assertThat(changes(one, other))
        .containsExactly(new Change(ARXIV, one), new Change("arxiv:2501.00001", other));
  }

  @Test
  void shouldNotMakeOneOfTwoPapersOfAnArchiveThatClaimTheSameDoi() {
    var one = from("arxiv-atom", ARXIV, DOI);
    var other = from("arxiv-atom", "arxiv:2501.00001", DOI);

    assertThat(changes(one, other))
        .containsExactly(new Change(ARXIV, one), new Change("arxiv:2501.00001", other));
  }

  @Test
  void shouldTakeBackWhatIsKnownByAnyName() {
    changes(from("openalex", ARXIV, DOI));

    var changes = open();

    assertThat(changes.withdraw(DOI)).isTrue();
    assertThat(changes.withdraw(DOI)).isFalse();
    assertThat(changes.inOrder()).containsExactly(new Change(ARXIV, null));
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, 50).mapToObj(Long::valueOf);
  }

  /** Property: after any records in any batches, there is exactly one paper for each name. */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldKeepOnePaperForEachName(long seed) {
    var random = new Random(seed);
    for (int batch = 0; batch < 40; batch++) {
      changes(IntStream.range(0, 1 + random.nextInt(5))
          .mapToObj(i -> anyRecord(random))
          .toArray(Paper[]::new));
    }

    Set<String> claimed = new HashSet<>();
    standing.forEach((id, paper) -> {
      assertThat(paper.getId()).isEqualTo(id);
      var better = paper.getIdentifiers().stream()
          .filter(it -> PaperIdentity.kind(it) < PaperIdentity.kind(id));
      assertThat(better).isEmpty();
      assertThat(claimed.add(id)).isTrue();
    });
    var titles = standing.values().stream().filter(it -> it.getIdentifiers().isEmpty());
    assertThat(titles)
        .allSatisfy(titled -> assertThat(
                standing.values().stream().filter(it -> it.getTitle().equals(titled.getTitle())))
            .containsExactly(titled));
  }

  private static Paper anyRecord(Random random) {
    int which = random.nextInt(8);
    var identifiers = new ArrayList<String>();
    if (random.nextBoolean()) {
      identifiers.add("arxiv:2409.0000" + which);
    }
    if (random.nextBoolean()) {
      identifiers.add("doi:10.1234/" + which);
    }
    return paper(
        random.nextBoolean() ? "hf" : "openalex",
        TITLE + " number " + "abcdefgh".charAt(which),
        random.nextBoolean() ? "" : "We study " + random.nextInt(3),
        DAY,
        identifiers.toArray(String[]::new));
  }

  private List<Change> changes(Paper... records) {
    var changes = open();
    Stream.of(records).forEach(changes::add);
    changes.inOrder().forEach(this::apply);
    return changes.inOrder();
  }

  private PaperChanges open() {
    return new PaperChanges(index::idOf, standing::get);
  }

  private void apply(Change change) {
    if (change.paper() == null) {
      standing.remove(change.id());
      index.remove(change.id());
      return;
    }
    standing.put(change.id(), change.paper());
    index.put(change.paper(), new Place(0, 0, offset++));
  }
}
