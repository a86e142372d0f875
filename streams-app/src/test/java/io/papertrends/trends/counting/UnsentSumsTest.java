// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.EventSerde;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a crash leaves behind is a journal; a second instance on it stands for the restart. */
class UnsentSumsTest {

  private static final List<PaneChange> A_PAPER = List.of(new PaneChange(7, 1, Map.of("a", 1)));

  private KeyValueStore<Integer, JournalEntry> journal;

  @BeforeEach
  void openJournal() {
    journal = Stores.keyValueStoreBuilder(
            Stores.inMemoryKeyValueStore("journal"),
            Serdes.Integer(),
            EventSerde.of(JournalEntry.class))
        .withLoggingDisabled()
        .build();
    journal.init(new MockProcessorContext<>(new Properties()).getStateStoreContext(), journal);
  }

  @Test
  void shouldRebuildWhatWasNotForwarded() {
    var before = new UnsentSums(journal);
    add(before, 3);

    assertThat(new UnsentSums(journal).take()).isEqualTo(sumOf(3));
  }

  @Test
  void shouldNotRebuildWhatWasForwarded() {
    var before = new UnsentSums(journal);
    add(before, 3);
    before.take();
    add(before, 2);

    var after = new UnsentSums(journal);

    assertThat(after.take()).isEqualTo(sumOf(2));
    assertThat(new UnsentSums(journal).isEmpty()).isTrue();
  }

  @Test
  void shouldRebuildAFullJournal() {
    var before = new UnsentSums(journal);
    add(before, UnsentSums.CAPACITY - 1);
    assertThat(before.isFull()).isFalse();
    add(before, 1);
    assertThat(before.isFull()).isTrue();

    var after = new UnsentSums(journal);

    assertThat(after.isFull()).isTrue();
    assertThat(after.take()).isEqualTo(sumOf(UnsentSums.CAPACITY));
  }

  @Test
  void shouldRebuildAcrossTheEndOfTheRing() {
    var before = new UnsentSums(journal);
    add(before, UnsentSums.CAPACITY - 5);
    before.take();
    add(before, 20);

    assertThat(new UnsentSums(journal).take()).isEqualTo(sumOf(20));
  }

  private static void add(UnsentSums sums, int papers) {
    for (int i = 0; i < papers; i++) {
      sums.add(A_PAPER);
    }
  }

  private static List<PaneChange> sumOf(int papers) {
    return List.of(new PaneChange(7, papers, Map.of("a", papers)));
  }
}
