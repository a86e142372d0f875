// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.EventSerde;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.results.DayResults;
import io.papertrends.trends.results.WindowCalculator;
import io.papertrends.trends.settings.TrendsSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Stores the subjects of papers by day and emits the results of windows: early results while a day
 * is open, final results when it is complete, and corrections when late papers change them. One
 * task does this for all partitions, so it knows when a day is complete and sees every subject. It
 * works in small units within a time budget, so that its thread can also process papers.
 */
public final class WindowAggregation
    extends ContextualProcessor<String, CountChange, String, CountOutput> {

  private static final Duration WORK_EVERY = Duration.ofMillis(100);

  /** Time without input in milliseconds after which a punctuation may work longer. */
  private static final long QUIET_AFTER_MILLIS = 1_000;

  /** Fraction of the time budget that early results leave for other work. */
  private static final double AFTER_EARLY = 0.5;

  private static final double AFTER_CLOSING = 0.2;

  private final TrendsSettings settings;
  private final CurrentTagger tagger;
  private final TrendsMetrics metrics;
  private final RetainedDays retained;
  private final WorkBudget budget;
  private final LatencyTracker latency = new LatencyTracker();

  private CountedPaperStore papers;
  private DayResults results;
  private WatermarkTracker watermarks;
  private PendingCorrections pending;
  private ResultEmitter emitter;
  private DayClosing closing;
  private Corrections corrections;
  private EarlyResults early;
  private Optional<EarlyEmission> emission;
  private DayLoading loading;
  private long lastInput;

  private WindowAggregation(
      TrendsSettings settings,
      CurrentTagger tagger,
      TrendsMetrics metrics,
      RetainedDays retained,
      LongSupplier clock) {
    this.settings = settings;
    this.tagger = tagger;
    this.metrics = metrics;
    this.retained = retained;
    this.budget = new WorkBudget(clock);
  }

  /**
   * Supplies the step with its stores.
   *
   * @param retained the days whose papers are kept
   * @param clock time in nanoseconds, which limits the work of a punctuation
   */
  public static ProcessorSupplier<String, CountChange, String, CountOutput> supplier(
      TrendsSettings settings,
      CurrentTagger tagger,
      TrendsMetrics metrics,
      RetainedDays retained,
      LongSupplier clock) {
    return new ProcessorSupplier<>() {
      @Override
      public WindowAggregation get() {
        return new WindowAggregation(settings, tagger, metrics, retained, clock);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return new LinkedHashSet<>(List.of(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(CountedPaperStore.STORE),
                Serdes.String(),
                EventSerde.of(CountedPaper.class)),
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(CountedPaperStore.RETRACTED),
                Serdes.Integer(),
                EventSerde.of(Retracted.class)),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(MissingDays.STORE),
                Serdes.Integer(),
                EventSerde.of(MissingDay.class)),
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(ResultEmitter.STORE),
                Serdes.String(),
                Serdes.Long()),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(AlertProcessing.STORE),
                Serdes.String(),
                EventSerde.of(OpenAlert.class)),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(WatermarkTracker.STORE),
                Serdes.String(),
                Serdes.Integer()),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(PendingCorrections.STORE),
                Serdes.String(),
                Serdes.Integer())));
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, CountOutput> context) {
    super.init(context);
    var missing = new MissingDays(context.getStateStore(MissingDays.STORE));
    papers = new CountedPaperStore(
        context.getStateStore(CountedPaperStore.STORE),
        context.getStateStore(CountedPaperStore.RETRACTED),
        missing);
    loading = new DayLoading(
        papers, missing, retained, settings.kafkaTopics().partitions(), this::request);
    results = new DayResults(papers, settings.alertRules(), tagger::get, settings.keywordPapers());
    watermarks = new WatermarkTracker(
        context.getStateStore(WatermarkTracker.STORE),
        settings.kafkaTopics().partitions(),
        settings.graceDays());
    pending = new PendingCorrections(context.getStateStore(PendingCorrections.STORE));
    emitter = new ResultEmitter(context, context.getStateStore(ResultEmitter.STORE), metrics);
    var alerts = new AlertProcessing(context.getStateStore(AlertProcessing.STORE), results);
    closing = new DayClosing(watermarks, calculator(1), alerts, emitter, loading);
    corrections = new Corrections(pending, watermarks, calculator(1), emitter, loading.reader());
    early = new EarlyResults(settings.earlyEvery().isPresent() ? settings.recentDays() : 0);
    emission = settings.earlyEvery().map(this::emission);
    context.schedule(WORK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::work);
  }

  private EarlyEmission emission(Duration round) {
    return new EarlyEmission(
        early,
        watermarks,
        calculator(settings.recentDays()),
        emitter,
        loading,
        round,
        context().currentSystemTimeMs());
  }

  private WindowCalculator calculator(int daysKept) {
    return results.calculator(settings.boardLength(), daysKept);
  }

  @Override
  public void process(Record<String, CountChange> record) {
    var change = record.value();
    if (change.getAnswerTo() != null) {
      loading.answered(
          change.getDay(),
          change.getAnswerTo(),
          change.getInputPartition(),
          record.key(),
          change.getPaper());
    } else if (change.getDayBefore() != null || change.getDay() != null) {
      count(record.key(), change);
      lastInput = context().currentSystemTimeMs();
    }
    watermarks.advance(change.getInputPartition(), change.getWatermark());
  }

  private long request(int day) {
    long number = context().currentSystemTimeMs();
    var key = LocalDate.ofEpochDay(day).toString();
    context().forward(new Record<>(key, new CountOutput.Requested(number), 0L));
    return number;
  }

  private void count(String id, CountChange change) {
    var day = change.getDay();
    var dayBefore = change.getDayBefore();
    var before = dayBefore == null ? null : papers.remove(dayBefore, id, change.getPaperBefore());
    var after = change.getPaper();
    boolean stays = day != null && day.equals(dayBefore);
    if (before != null) {
      var difference = PaperDifference.of(before, stays ? after : null);
      papers.retract(dayBefore, difference.retracted());
      results.remove(dayBefore, id, before);
      results.retract(dayBefore, difference.retracted());
      changed(dayBefore, difference, !stays);
    }
    if (day != null) {
      results.put(day, id, after);
      papers.put(day, id, after);
      watermarks.seen(day);
      if (!stays) {
        changed(day, PaperDifference.of(null, after), true);
      }
      if (watermarks.isClosed(day)) {
        metrics.late();
      } else if (day > watermarks.latest() - settings.recentDays()) {
        latency.add(change.getPublishedAt());
      }
    }
  }

  /** Subjects of a day have changed; {@code isNumber} if its number of papers has changed too. */
  private void changed(int day, PaperDifference difference, boolean isNumber) {
    watermarks.seen(day);
    if (!watermarks.isClosed(day)) {
      early.changed(day, difference.changed());
    } else if (isNumber) {
      pending.add(day, watermarks.lastClosed());
    } else {
      pending.add(day, watermarks.lastClosed(), difference.changed());
    }
  }

  private void work(long now) {
    var input = input(now);
    budget.begin(input);
    boolean isAnyOpen = watermarks.firstOpen() != WatermarkTracker.NONE;
    var opened = emission.filter(it -> isAnyOpen);
    opened.ifPresent(it -> {
      it.beginRound(now);
      repeat(it::stepRecent, AFTER_EARLY);
    });
    repeat(closing::step, AFTER_CLOSING);
    repeat(corrections::step, 0);
    repeat(this::evict, 0);
    if (input != WorkBudget.Input.BUSY) {
      opened.ifPresent(it -> repeat(it::stepOlder, 0));
    }
    measure(now);
  }

  /** Repeats a step while it has work and a fraction of the budget is left; at least once. */
  private void repeat(BooleanSupplier step, double left) {
    boolean isDone = step.getAsBoolean();
    while (isDone && budget.isLeft(left)) {
      isDone = step.getAsBoolean();
    }
  }

  private boolean evict() {
    return loading.evict(watermarks.firstOpen(), watermarks.latest(), results::isInUse);
  }

  private WorkBudget.Input input(long now) {
    long quiet = now - lastInput;
    if (watermarks.hasEnded() && quiet >= WORK_EVERY.toMillis()) {
      return WorkBudget.Input.ENDED;
    }
    return quiet >= QUIET_AFTER_MILLIS ? WorkBudget.Input.QUIET : WorkBudget.Input.BUSY;
  }

  private void measure(long now) {
    metrics.counting(watermarks.progress());
    boolean isShown = settings.earlyEvery().isPresent()
        ? early.isUpToDate()
        : watermarks.firstOpen() > watermarks.latest();
    if (isShown) {
      latency.take().ifPresent(it -> metrics.onBoards(Duration.ofMillis(now - it)));
    }
  }

  @Override
  public void close() {
    metrics.countingEnded();
  }
}
