// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.Finality;
import io.papertrends.trends.TrendsSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Adds the sums of all input partitions to the panes and says what the windows count: early while a
 * day is open, once when it is complete, and again where late papers change what was final. One
 * task does this for all partitions, so that it knows when a day is complete and sees every topic.
 */
public final class CountMentions
    extends ContextualProcessor<String, PaneSums, String, CountedWindow> {

  private static final String PANES = "panes";
  private static final String LATE_DAYS = "late-days";
  private static final Duration TELL_EVERY = Duration.ofMillis(100);

  /**
   * Results told in one go, about. A transaction must not last long, and a replay of years closes
   * thousands of days at once.
   */
  private static final int RESULTS_AT_ONCE = 20_000;

  /** Late days corrected in one go; they share most of the windows that depend on them. */
  private static final int LATE_DAYS_AT_ONCE = 28;

  private final TrendsSettings settings;

  private Panes panes;
  private DayCompletion completion;
  private KeyValueStore<Integer, Integer> lateDays;
  private TreeSet<Window> early;
  private long earlyToldAt;

  private CountMentions(TrendsSettings settings) {
    this.settings = settings;
  }

  /** Supplies the step with its stores. */
  public static ProcessorSupplier<String, PaneSums, String, CountedWindow> supplier(
      TrendsSettings settings) {
    return new ProcessorSupplier<>() {
      @Override
      public CountMentions get() {
        return new CountMentions(settings);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return new LinkedHashSet<>(List.of(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(PANES), Serdes.Integer(), EventSerde.of(Pane.class)),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(DayCompletion.STORE),
                Serdes.String(),
                Serdes.Integer()),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(LATE_DAYS), Serdes.Integer(), Serdes.Integer())));
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, CountedWindow> context) {
    super.init(context);
    panes = new Panes(context.getStateStore(PANES));
    completion = new DayCompletion(
        context.getStateStore(DayCompletion.STORE),
        settings.kafkaTopics().partitions(),
        settings.graceDays());
    lateDays = context.getStateStore(LATE_DAYS);
    early = new TreeSet<>();
    earlyToldAt = context.currentSystemTimeMs();
    expectEarlyFrom(completion.firstOpen());
    context.schedule(TELL_EVERY, PunctuationType.WALL_CLOCK_TIME, this::tell);
  }

  @Override
  public void process(Record<String, PaneSums> record) {
    var sums = record.value();
    completion.advance(sums.getInputPartition(), sums.getProgress());
    for (var change : sums.getChanges()) {
      add(change);
    }
  }

  private void add(PaneChange change) {
    int day = change.getDay();
    int latestBefore = completion.latest();
    panes.add(change);
    completion.seen(day);
    if (completion.isClosed(day)) {
      lateDays.put(day, day);
    }
    if (settings.earlyEvery().isEmpty()) {
      return;
    }
    Window.dependingOn(day)
        .filter(it -> it.last() <= completion.latest() && !completion.isClosed(it.last()))
        .forEach(early::add);
    if (latestBefore != DayCompletion.NONE) {
      expectEarlyFrom(latestBefore + 1);
    }
  }

  /** Windows that end on open days from this one on have something to say. */
  private void expectEarlyFrom(int day) {
    if (settings.earlyEvery().isEmpty() || day == DayCompletion.NONE) {
      return;
    }
    for (int last = day; last <= completion.latest(); last++) {
      Window.endingOn(last).forEach(early::add);
    }
  }

  private void tell(long now) {
    int room = tellCorrections(RESULTS_AT_ONCE);
    room = tellFinals(room);
    tellEarly(room, now);
  }

  /** Corrects what late days changed; returns the room that is left. */
  private int tellCorrections(int room) {
    var days = someLateDays();
    var windows = new TreeSet<Window>();
    for (int day : days) {
      Window.dependingOn(day).filter(it -> completion.isClosed(it.last())).forEach(windows::add);
      lateDays.delete(day);
    }
    for (var window : windows) {
      room -= tell(window, Finality.CORRECTION);
    }
    // What is still late must be told as a correction before more days close with it.
    return days.size() < LATE_DAYS_AT_ONCE ? room : 0;
  }

  private List<Integer> someLateDays() {
    var days = new ArrayList<Integer>();
    try (var all = lateDays.all()) {
      while (all.hasNext() && days.size() < LATE_DAYS_AT_ONCE) {
        days.add(all.next().key);
      }
    }
    return days;
  }

  /** Closes the days that are complete; returns the room that is left. */
  private int tellFinals(int room) {
    int lastComplete = completion.lastComplete();
    int day = completion.firstOpen();
    while (day != DayCompletion.NONE && day <= lastComplete && room > 0) {
      for (var window : Window.endingOn(day).toList()) {
        room -= tell(window, Finality.FINAL);
        early.remove(window);
      }
      completion.close(day);
      day++;
    }
    return room;
  }

  private void tellEarly(int room, long now) {
    if (early.isEmpty()
        || now - earlyToldAt < settings.earlyEvery().orElseThrow().toMillis()) {
      return;
    }
    while (room > 0 && !early.isEmpty()) {
      room -= tell(early.pollFirst(), Finality.EARLY);
    }
    if (early.isEmpty()) {
      earlyToldAt = now;
    }
  }

  /** Says what the window counts; returns the number of results. */
  private int tell(Window window, Finality finality) {
    var now = WindowCounts.of(window, panes::of);
    if (now.isUntouched()) {
      return 0;
    }
    var before = WindowCounts.of(window.previous(), panes::of);
    var counted = new CountedWindow(now, before, finality);
    context()
        .forward(new Record<>(window.keyOf("window"), counted, EventTime.of(window.lastDay())));
    return now.topics().size() + 1;
  }
}
