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
  private final KeyValueStore<Integer, MissingDay> missingDays =
      InMemoryStores.of(Serdes.Integer(), EventSerde.of(MissingDay.class));
  private final List<Integer> requests = new ArrayList<>();

  private MissingDays missing;
  private CountedPaperStore papers;
  private DayLoading loading;

  @BeforeEach
  void start() {
    missing = new MissingDays(missingDays);
    papers = new CountedPaperStore(rows, retracted, missing);
    loading = new DayLoading(papers, missing, new RetainedDays(2, 3), PARTITIONS, this::request);
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
    assertThat(missing.containsAny(8, 10)).isFalse();
    assertThat(missing.containsAny(7, 10)).isTrue();
  }

  @Test
  void shouldRequestAMissingDayOnceAndWaitForAllPartitions() {
    addPapersOfAllDays();
    evictAll(LATEST);
    var reader = loading.reader();

    assertThat(reader.require(3, 8, 8)).isFalse();
    assertThat(reader.require(3, 8, 8)).isFalse();
    assertThat(requests).containsExactly(6, 7);

    answer(6, 0, "a");
    answer(7, 0, "a");
    answer(6, 1, "b");
    assertThat(reader.require(3, 8, 8)).isFalse();
    answer(7, 1, "b");

    assertThat(reader.require(3, 8, 8)).isTrue();
    assertThat(ids(6)).containsExactly("a", "b");
    assertThat(ids(7)).containsExactly("a", "b");
  }

  @Test
  void shouldRequestTheNextDaysBeforeTheyAreNeeded() {
    addPapersOfAllDays();
    evictAll(LATEST);
    var reader = loading.reader();

    assertThat(reader.require(1, 8, 8)).isTrue();
    reader.require(1, 2, 5);

    assertThat(requests).containsExactly(2, 3, 4, 5);
  }

  @Test
  void shouldRequestNoMoreDaysThanNewPapersCanWaitFor() {
    addPapersOfAllDays();
    evictAll(LATEST);
    var reader = loading.reader();

    reader.require(7, 7, 7);
    assertThat(requests).containsExactly(1, 2, 3, 4);

    answer(1, 0, "a");
    answer(1, 1, "b");
    reader.require(7, 7, 7);
    assertThat(requests).containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void shouldIgnoreAnswersToEarlierRequests() {
    addPapersOfAllDays();
    evictAll(LATEST);
    var reader = loading.reader();
    reader.require(1, 5, 5);
    answer(5, 0, "a");
    answer(5, 1, "b");
    loading.answered(5, 1, 0, "", null);
    assertThat(ids(5)).containsExactly("a", "b");

    reader.rest();
    evictAll(LATEST);
    loading.answered(5, 1, 0, "stale", paper());
    loading.answered(5, 1, 0, "", null);
    loading.answered(5, 1, 1, "", null);
    assertThat(missing.contains(5)).isTrue();

    reader.require(1, 5, 5);
    loading.answered(5, 1, 0, "stale", paper());
    loading.answered(5, 1, 0, "", null);
    answer(5, 0, "a");
    answer(5, 0, "a");
    assertThat(missing.contains(5)).isTrue();
    answer(5, 1, "b");
    assertThat(ids(5)).containsExactly("a", "b");
  }

  @Test
  void shouldNotEvictWhatAReaderNeeds() {
    addPapersOfAllDays();
    var reader = loading.reader();

    reader.require(2, 3, 4);
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
    reader.require(1, 4, 4);
    reader.rest();
    answer(4, 0, "a");
    evictAll(LATEST);
    answer(4, 1, "b");

    assertThat(ids(4)).containsExactly("a", "b");
  }

  @Test
  void shouldStorePapersOfAMissingDayOnlyWhenTheyAreRequested() {
    addPapersOfAllDays();
    evictAll(LATEST);

    papers.put(5, "late", paper());
    assertThat(papers.days()).doesNotContain(5);

    loading.reader().require(1, 5, 5);
    papers.put(5, "later", paper());
    papers.remove(5, "a", null);
    answer(5, 0, "late");
    answer(5, 1, "later");

    assertThat(ids(5)).containsExactly("late", "later");
  }

  @Test
  void shouldKnowARemovedPaperOfAMissingDayFromTheTaggingTask() {
    addPapersOfAllDays();
    evictAll(LATEST);
    var known = new CountedPaper(List.of("known"), Map.of(), List.of(), List.of(), 0);

    assertThat(papers.remove(5, "a", known)).isEqualTo(known);
    assertThat(papers.remove(9, "a", known)).isEqualTo(paper());
    assertThat(papers.remove(9, "a", known)).isNull();
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
    loading.reader().require(1, 5, 5);
    answer(5, 0, "a");

    start();

    assertThat(papers.days()).containsExactly(5, 8, 9, 10);
    var reader = loading.reader();
    assertThat(reader.require(1, 5, 5)).isFalse();
    assertThat(reader.require(1, 4, 4)).isFalse();
    assertThat(requests).containsExactly(5, 4);
    answer(5, 1, "b");
    assertThat(reader.require(1, 5, 5)).isTrue();
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

  /** The number of a request is that of all requests so far. */
  private long request(int day) {
    requests.add(day);
    return requests.size();
  }

  /** The whole answer of a partition to the latest request for the day. */
  private void answer(int day, int partition, String id) {
    int request = requests.lastIndexOf(day) + 1;
    loading.answered(day, request, partition, id, paper());
    loading.answered(day, request, partition, "", null);
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
