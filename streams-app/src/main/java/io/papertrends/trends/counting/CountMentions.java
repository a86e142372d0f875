// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.Finality;
import io.papertrends.trends.TrendsMetrics;
import io.papertrends.trends.TrendsSettings;
import io.papertrends.trends.tagging.CurrentTagger;
import java.time.Duration;
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
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Puts what papers count for into the panes and says what the windows count: early while a day is
 * open, once when it is complete, and again where late papers change what was final. One task does
 * this for all partitions, so that it knows when a day is complete and sees every topic.
 */
public final class CountMentions
    extends ContextualProcessor<String, CountChange, String, CountOutput> {

  private static final String COUNTED_PAPERS = "counted-papers";
  private static final String TAKEN_BACK = "taken-back";
  private static final String OPEN_ALERTS = "open-alerts";
  private static final Duration TELL_EVERY = Duration.ofMillis(100);

  /**
   * Results told in one go, about. A transaction must not last long, and a replay of years closes
   * thousands of days at once.
   */
  private static final int RESULTS_AT_ONCE = 8_000;

  private final TrendsSettings settings;
  private final CurrentTagger tagger;
  private final TrendsMetrics metrics;
  private final Oldest oldest = new Oldest();

  private Panes panes;
  private DayCompletion completion;
  private LateDays lateDays;
  private History history;
  private Alerting alerting;
  private TreeSet<Integer> touchedDays;
  private TreeSet<Window> early;
  private long earlyToldAt;

  private CountMentions(TrendsSettings settings, CurrentTagger tagger, TrendsMetrics metrics) {
    this.settings = settings;
    this.tagger = tagger;
    this.metrics = metrics;
  }

  /** Supplies the step with its stores. */
  public static ProcessorSupplier<String, CountChange, String, CountOutput> supplier(
      TrendsSettings settings, CurrentTagger tagger, TrendsMetrics metrics) {
    return new ProcessorSupplier<>() {
      @Override
      public CountMentions get() {
        return new CountMentions(settings, tagger, metrics);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return new LinkedHashSet<>(List.of(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(COUNTED_PAPERS),
                Serdes.String(),
                EventSerde.of(CountedPaper.class)),
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(TAKEN_BACK),
                Serdes.Integer(),
                EventSerde.of(TakenBack.class)),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(OPEN_ALERTS),
                Serdes.String(),
                EventSerde.of(OpenAlert.class)),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(DayCompletion.STORE),
                Serdes.String(),
                Serdes.Integer()),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(LateDays.STORE), Serdes.Integer(), Serdes.Integer())));
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, CountOutput> context) {
    super.init(context);
    panes = new Panes(context.getStateStore(COUNTED_PAPERS), context.getStateStore(TAKEN_BACK));
    completion = new DayCompletion(
        context.getStateStore(DayCompletion.STORE),
        settings.kafkaTopics().partitions(),
        settings.graceDays());
    lateDays = new LateDays(context.getStateStore(LateDays.STORE));
    history = new History(panes::of, settings.alertRules());
    alerting = new Alerting(context.getStateStore(OPEN_ALERTS), settings.alertRules());
    touchedDays = new TreeSet<>();
    early = new TreeSet<>();
    earlyToldAt = context.currentSystemTimeMs();
    expectEarlyFrom(completion.firstOpen());
    context.schedule(TELL_EVERY, PunctuationType.WALL_CLOCK_TIME, this::tell);
  }

  @Override
  public void process(Record<String, CountChange> record) {
    var change = record.value();
    var before = change.getDayBefore();
    var day = change.getDay();
    if (before != null && !before.equals(day)) {
      expectChange(before);
      panes.remove(before, record.key());
    }
    if (day != null) {
      expectChange(day);
      panes.put(day, record.key(), change.getPaper());
      if (completion.isClosed(day)) {
        metrics.late();
      }
    }
    oldest.add(change.getPublishedAt());
    completion.advance(change.getInputPartition(), change.getProgress());
  }

  private void expectChange(int day) {
    history.beforeChange(day);
    if (completion.isClosed(day)) {
      lateDays.expectChange(day, panes.of(day) == null);
    }
    int latestBefore = completion.latest();
    completion.seen(day);
    if (settings.earlyEvery().isPresent()) {
      touchedDays.add(day);
      if (latestBefore != DayCompletion.NONE) {
        expectEarlyFrom(latestBefore + 1);
      }
    }
  }

  /** Windows that end on open days from this one on have something to say. */
  private void expectEarlyFrom(int day) {
    if (settings.earlyEvery().isEmpty() || day == DayCompletion.NONE) {
      return;
    }
    int first = Math.max(day, completion.firstOpen());
    for (int last = first; last <= completion.latest(); last++) {
      Window.endingOn(last).forEach(early::add);
    }
  }

  private void tell(long now) {
    int room = tellCorrections(RESULTS_AT_ONCE);
    room = tellFinals(room);
    tellEarly(room, now);
    measure(now);
  }

  private void measure(long now) {
    metrics.counting(completion.progress());
    boolean isLateTold = lateDays.isEmpty();
    boolean isOpenTold =
        settings.earlyEvery().isPresent() || completion.firstOpen() > completion.latest();
    if (early.isEmpty() && touchedDays.isEmpty() && isLateTold && isOpenTold) {
      oldest.take().ifPresent(it -> metrics.onBoards(Duration.ofMillis(now - it)));
    }
  }

  /** Corrects what depends on late days; returns the room that is left. */
  private int tellCorrections(int room) {
    int lastClosed = completion.firstOpen() - 1;
    var window = lateDays.next(lastClosed);
    while (window != null) {
      room -= correct(window);
      if (room <= 0 && lateDays.hasNext()) {
        return 0;
      }
      window = lateDays.next(lastClosed);
    }
    // What is still late must be told as a correction before more days close with it.
    return lateDays.finish() ? room : 0;
  }

  private int correct(Window window) {
    boolean isTold = wasTold(window);
    boolean countsChanged = lateDays.areIn(window);
    if (!isTold && !countsChanged) {
      return 0;
    }
    return tell(window, isTold ? Finality.CORRECTION : Finality.FINAL, countsChanged);
  }

  /** A closed window was told unless all its panes came after it was closed. */
  private boolean wasTold(Window window) {
    for (int day = window.first(); day <= window.last(); day++) {
      if (panes.of(day) != null && !lateDays.isNew(day)) {
        return true;
      }
    }
    return false;
  }

  /** Closes the days that are complete; returns the room that is left. */
  private int tellFinals(int room) {
    int lastComplete = completion.lastComplete();
    int firstOpen = completion.firstOpen();
    if (firstOpen == DayCompletion.NONE || firstOpen > lastComplete) {
      return room;
    }
    int day = firstOpen;
    for (; day <= lastComplete && room > 0; day++) {
      // A day without papers takes time too.
      room--;
      for (var window : Window.endingOn(day).toList()) {
        room -= tell(window, Finality.FINAL, true);
        early.remove(window);
      }
      tellAlerts(day);
    }
    if (day > firstOpen) {
      completion.close(day - 1);
    }
    return room;
  }

  private void tellEarly(int room, long now) {
    if ((early.isEmpty() && touchedDays.isEmpty())
        || now - earlyToldAt < settings.earlyEvery().orElseThrow().toMillis()) {
      return;
    }
    for (int day : touchedDays) {
      int firstOpen = Math.max(day, completion.firstOpen());
      Window.lookingBackOn(firstOpen, completion.latest()).forEach(early::add);
    }
    touchedDays.clear();
    while (room > 0 && !early.isEmpty()) {
      room -= tell(early.pollFirst(), Finality.EARLY, true);
    }
    if (early.isEmpty()) {
      earlyToldAt = now;
    }
  }

  /** Says what there is to say about the window; returns the number of results. */
  private int tell(Window window, Finality finality, boolean countsChanged) {
    var now = countsOf(window);
    if (now.isUntouched()) {
      return 0;
    }
    var papers = papersOf(window.first(), window.last());
    forward(new CountedWindow(
        now,
        countsOf(window.previous()),
        papers,
        papers.labels(now.topics().keySet()),
        history::comparisons,
        finality,
        countsChanged));
    return now.topics().size() + 1;
  }

  private WindowCounts countsOf(Window window) {
    return WindowCounts.of(window, panes::of, settings.keywordPapers());
  }

  private WindowPapers papersOf(int firstDay, int lastDay) {
    return new WindowPapers(firstDay, lastDay, panes::of, tagger.get());
  }

  private void forward(CountedWindow counted) {
    metrics.told(counted.finality());
    var window = counted.now().window();
    var time = EventTime.of(window.lastDay());
    context().forward(new Record<>(window.keyOf("window"), new CountOutput.Counted(counted), time));
  }

  private void tellAlerts(int day) {
    for (var alert : alerting.close(day, history.counts(day), this::papersOf)) {
      if (alert.getPhase() == AlertPhase.STARTED) {
        metrics.alert(alert.getSeverity());
      }
      var time = EventTime.of(alert.getLastDay());
      context().forward(new Record<>(alert.getTopic(), new CountOutput.Alerted(alert), time));
    }
  }

  @Override
  public void close() {
    metrics.countingEnded();
  }
}
