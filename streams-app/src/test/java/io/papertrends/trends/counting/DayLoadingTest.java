// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.EventSerde;
import io.papertrends.trends.aggregation.CountedPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayLoadingTest {

  private static final int LATEST = 10;
  private static final int PARTITIONS = 2;

  private final KeyValueStore<String, CountedPaper> rows =
      InMemoryStores.of(Serdes.String(), EventSerde.of(CountedPaper.class));
  private final KeyValueStore<Integer, Retracted> retracted =
      InMemoryStores.of(Serdes.Integer(), EventSerde.of(Retracted.class));
  private final KeyValueStore<Integer, Integer> missing =
      InMemoryStores.of(Serdes.Integer(), Serdes.Integer());
  private final List<Integer> requests = new ArrayList<>();

  private CountedPaperStore papers;
  private DayLoading loading;

  @BeforeEach
  void start() {
    papers = new CountedPaperStore(rows, retracted, missing);
    loading = new DayLoading(papers, new RetainedDays(2, 3), PARTITIONS, requests::add);
  }

  @Test
  void shouldKeepTheDaysAroundTheFirstOpenAndTheLatestDay() {
    addPapersOfAllDays();

    evictAll(3);

    assertThat(papers.days()).containsExactly(1, 2, 3, 4, 5, 6, 8, 9, 10);
  }

  @Test
  void shouldEvictAllEarlierDaysOfAFeedThatIsUpToDate() {
    addPapersOfAllDays();

    evictAll(LATEST);

    assertThat(papers.days()).containsExactly(8, 9, 10);
    assertThat(rows.approximateNumEntries()).isEqualTo(3 * 2);
    assertThat(papers.isAnyMissing(8, 10)).isFalse();
    assertThat(papers.isAnyMissing(7, 10)).isTrue();
  }

  @Test
  void shouldRequestAMissingDayOnceAndWaitForAllPartitions() {
    addPapersOfAllDays();
    evictAll(LATEST);
    var reader = loading.reader();

    assertThat(reader.isReady(6, 8, 8)).isFalse();
    assertThat(reader.isReady(6, 8, 8)).isFalse();
    assertThat(requests).containsExactly(6, 7);

    answer(6, "a");
    answer(7, "a");
    answer(6, "b");
    assertThat(reader.isReady(6, 8, 8)).isFalse();
    answer(7, "b");

    assertThat(reader.isReady(6, 8, 8)).isTrue();
    assertThat(ids(6)).containsExactly("a", "b");
    assertThat(ids(7)).containsExactly("a", "b");
  }

  @Test
  void shouldRequestTheNextDaysBeforeTheyAreNeeded() {
    addPapersOfAllDays();
    evictAll(LATEST);
    var reader = loading.reader();

    assertThat(reader.isReady(8, 8, 8)).isTrue();
    reader.isReady(2, 2, 5);

    assertThat(requests).containsExactly(2, 3, 4, 5);
  }

  @Test
  void shouldNotEvictWhatAReaderNeeds() {
    addPapersOfAllDays();
    var reader = loading.reader();

    reader.isReady(2, 3, 4);
    evictAll(LATEST);
    assertThat(papers.days()).containsExactly(2, 3, 4, 8, 9, 10);

    reader.rest();
    evictAll(LATEST);
    assertThat(papers.days()).containsExactly(8, 9, 10);
  }

  @Test
  void shouldNotEvictWhatIsInUseOrArriving() {
    addPapersOfAllDays();
    assertThat(loading.evict(LATEST, LATEST, day -> day < 8)).isFalse();

    evictAll(LATEST);
    var reader = loading.reader();
    reader.isReady(4, 4, 4);
    reader.rest();
    answer(4, "a");
    evictAll(LATEST);
    answer(4, "b");

    assertThat(ids(4)).containsExactly("a", "b");
  }

  @Test
  void shouldStorePapersOfAMissingDayOnlyWhenTheyAreRequested() {
    addPapersOfAllDays();
    evictAll(LATEST);

    papers.put(5, "late", paper());
    assertThat(papers.days()).doesNotContain(5);

    loading.reader().isReady(5, 5, 5);
    papers.put(5, "later", paper());
    papers.remove(5, "a");
    answer(5, "late");
    answer(5, "later");

    assertThat(ids(5)).containsExactly("late", "later");
  }

  @Test
  void shouldRefuseToReadAMissingDay() {
    addPapersOfAllDays();
    evictAll(LATEST);

    assertThatThrownBy(() -> ids(7))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1970-01-08");
  }

  @Test
  void shouldGoOnAfterARestart() {
    addPapersOfAllDays();
    evictAll(LATEST);
    loading.reader().isReady(5, 5, 5);
    answer(5, "a");

    start();

    assertThat(papers.days()).containsExactly(5, 8, 9, 10);
    var reader = loading.reader();
    assertThat(reader.isReady(5, 5, 5)).isFalse();
    assertThat(reader.isReady(4, 4, 4)).isFalse();
    assertThat(requests).containsExactly(5, 4);
    answer(5, "b");
    assertThat(reader.isReady(5, 5, 5)).isTrue();
  }

  private void addPapersOfAllDays() {
    for (int day = 1; day <= LATEST; day++) {
      papers.put(day, "a", paper());
      papers.put(day, "b", paper());
    }
  }

  private void evictAll(int firstOpen) {
    while (loading.evict(firstOpen, LATEST, day -> false)) {
      // until there is nothing left
    }
  }

  private void answer(int day, String id) {
    papers.put(day, id, paper());
    papers.answered(day);
  }

  private TreeSet<String> ids(int day) {
    var ids = new TreeSet<String>();
    papers.papers(day, (id, paper) -> ids.add(id));
    return ids;
  }

  private static CountedPaper paper() {
    return new CountedPaper(List.of("rag"), Map.of(), List.of(), List.of(), 0);
  }
}
