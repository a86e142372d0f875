// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static io.papertrends.metrics.Metric.Type.COUNTER;
import static io.papertrends.metrics.Metric.Type.GAUGE;
import static io.papertrends.metrics.Metric.Type.HISTOGRAM;
import static io.papertrends.metrics.Metric.Where.EVERYWHERE;
import static io.papertrends.metrics.Metric.Where.FOLLOW;
import static io.papertrends.metrics.Metric.Where.TRENDS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The catalogue of all that we measure. Dashboards, rules and other people's alerts depend on these
 * names as callers depend on methods; {@code docs/metrics.md} is made from it.
 */
public enum Metric {
  PAPERS(
      TRENDS,
      COUNTER,
      "papertrends.papers",
      "papers",
      "papers read, by what they changed: new, revised, repeated or withdrawn",
      "change"),
  RETAGGED(
      TRENDS,
      COUNTER,
      "papertrends.retagged.papers",
      "papers",
      "papers tagged once more because the vocabulary changed"),
  PAPERS_READ(
      TRENDS,
      COUNTER,
      "papertrends.papers.read",
      "papers",
      "papers read, by the source of the record; at most 30 sources, the rest is other",
      "source"),
  SOURCE_SILENCE(
      TRENDS,
      GAUGE,
      "papertrends.source.silence",
      "seconds",
      "time since this instance read a paper of the source",
      "source"),
  UNTAGGED(
      TRENDS,
      COUNTER,
      "papertrends.papers.untagged",
      "papers",
      "new and revised papers that mention no known topic"),
  MENTIONS(
      TRENDS,
      COUNTER,
      "papertrends.mentions",
      "mentions",
      "mentions of topics in new and revised papers"),
  LATE(
      TRENDS,
      COUNTER,
      "papertrends.papers.late",
      "papers",
      "papers counted on days that were closed"),
  DEAD_LETTERS(
      TRENDS,
      COUNTER,
      "papertrends.dead.letters",
      "records",
      "records of the Kafka topic of papers that could not be processed: unreadable (not "
          + "in our encoding), invalid (no possible paper) or defect (an error of ours)",
      "reason"),
  WINDOWS_EMITTED(
      TRENDS,
      COUNTER,
      "papertrends.windows.emitted",
      "windows",
      "windows that results were written of, by how final they were: early, final or "
          + "correction",
      "finality"),
  DAYS(
      TRENDS,
      GAUGE,
      "papertrends.days",
      "days",
      "days with or between papers that are open, or closed and final; only where the "
          + "counting runs",
      "state"),
  WATERMARK_DELAY(
      TRENDS,
      GAUGE,
      "papertrends.watermark.delay",
      "seconds",
      "time since the start of the day that all input has reached; 0 when the input has "
          + "ended; only where the counting runs"),
  LATENCY(
      TRENDS,
      HISTOGRAM,
      "papertrends.latency",
      "seconds",
      "time from the publishing of a paper to the writing of the boards that count it, of "
          + "the oldest paper in each round of boards; only where the counting runs"),
  ALERTS(
      TRENDS,
      COUNTER,
      "papertrends.alerts",
      "alerts",
      "alerts that started, by severity",
      "severity"),
  BOARD_SCORE(
      TRENDS,
      GAUGE,
      "papertrends.board.score",
      "as the board's",
      "what the first ten topics of the latest board have for a score; others have no "
          + "series; only where the counting runs",
      "board",
      "window",
      "topic"),
  STATE_ENTRIES(
      TRENDS,
      GAUGE,
      "papertrends.state.entries",
      "entries",
      "entries in the state stores of this instance, about; only while it is running",
      "store"),
  SOURCE_AGE(
      FOLLOW,
      GAUGE,
      "papertrends.source.age",
      "seconds",
      "time since the source was last read to its end, or since the start",
      "source"),
  SOURCE_RESTING(
      FOLLOW,
      GAUGE,
      "papertrends.source.resting",
      "0 or 1",
      "1 while the source is left alone because it failed too often",
      "source"),
  SOURCE_RECORDS(
      FOLLOW,
      COUNTER,
      "papertrends.source.records",
      "records",
      "records read, by what became of them: published, withdrawn, repeated or rejected",
      "source",
      "outcome"),
  SOURCE_REJECTS(
      FOLLOW,
      COUNTER,
      "papertrends.source.rejects",
      "records",
      "records in the dead letters, by reason; at most 30 reasons, the rest is other",
      "source",
      "reason"),
  SOURCE_FAILURES(
      FOLLOW,
      COUNTER,
      "papertrends.source.failures",
      "turns",
      "turns that did not reach the source's end: unavailable, refused, malformed, kafka "
          + "or defect",
      "source",
      "reason"),
  HEALTH(
      EVERYWHERE,
      GAUGE,
      "papertrends.health",
      "0 or 1",
      "1 while a condition of /health/ready is met",
      "check");

  /** How it behaves. */
  public enum Type {
    /** Only grows, until the process ends. */
    COUNTER,
    /** Goes up and down. */
    GAUGE,
    /** How often values up to some limits occurred. */
    HISTOGRAM
  }

  /** Which processes have it. */
  public enum Where {
    /** {@code run}, {@code standalone} and {@code demo}. */
    TRENDS("run, standalone, demo"),
    /** {@code follow}. */
    FOLLOW("follow"),
    /** Every process that shows metrics. */
    EVERYWHERE("all");

    private final String commands;

    Where(String commands) {
      this.commands = commands;
    }

    /** As the user knows them. */
    public String commands() {
      return commands;
    }
  }

  private static final String SECONDS = "seconds";

  /** From a broker on a laptop to a backlog of a day. */
  private static final Duration[] LATENCIES = Stream.of(
          "PT0.5S", "PT1S", "PT2S", "PT5S", "PT10S", "PT30S", "PT1M", "PT5M", "PT30M", "PT2H",
          "PT24H")
      .map(Duration::parse)
      .toArray(Duration[]::new);

  private final Where where;
  private final Type type;
  private final String id;
  private final String unit;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // A list that can't be changed.
  private final List<String> labels;

  Metric(Where where, Type type, String id, String unit, String description, String... labels) {
    this.where = where;
    this.type = type;
    this.id = id;
    this.unit = unit;
    this.description = description;
    this.labels = List.of(labels);
  }

  /** Which processes have it. */
  public Where where() {
    return where;
  }

  /** How it behaves. */
  public Type type() {
    return type;
  }

  /** The name in Micrometer's notation, which a registry turns into its own. */
  public String id() {
    return id;
  }

  /** What it counts or is measured in. */
  public String unit() {
    return unit;
  }

  /** What it says, in a sentence. */
  public String description() {
    return description;
  }

  /** Names of its labels. */
  public List<String> labels() {
    return labels;
  }

  /** The counter with these values of the labels, in their order. */
  public Counter counter(MeterRegistry registry, String... values) {
    require(COUNTER);
    return Counter.builder(id).description(description).tags(tags(values)).register(registry);
  }

  /** The gauge with these values of the labels, in their order; NaN says nothing. */
  public Gauge gauge(MeterRegistry registry, Supplier<Number> value, String... values) {
    require(GAUGE);
    return Gauge.builder(id, value)
        .description(description)
        .baseUnit(baseUnit())
        .tags(tags(values))
        .register(registry);
  }

  /** Gauges whose labels come and go. */
  public MultiGauge gauges(MeterRegistry registry) {
    require(GAUGE);
    return MultiGauge.builder(id).description(description).baseUnit(baseUnit()).register(registry);
  }

  /** The histogram. */
  public Timer histogram(MeterRegistry registry) {
    require(HISTOGRAM);
    return Timer.builder(id)
        .description(description)
        .serviceLevelObjectives(LATENCIES)
        .register(registry);
  }

  /** Values for the labels, in their order. */
  public Tags tags(String... values) {
    if (values.length != labels.size()) {
      throw new IllegalArgumentException(id + " has the labels " + labels);
    }
    var tags = Tags.empty();
    for (int i = 0; i < values.length; i++) {
      tags = tags.and(labels.get(i), values[i]);
    }
    return tags;
  }

  /** What Micrometer converts and writes into the name; of other units the name speaks itself. */
  String baseUnit() {
    return unit.equals(SECONDS) ? SECONDS : null;
  }

  private void require(Type expected) {
    if (type != expected) {
      throw new IllegalStateException(id + " is a " + type);
    }
  }
}
