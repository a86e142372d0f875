// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static io.papertrends.metrics.Metric.Type.COUNTER;
import static io.papertrends.metrics.Metric.Type.GAUGE;
import static io.papertrends.metrics.Metric.Type.HISTOGRAM;
import static io.papertrends.metrics.Metric.Where.EVERYWHERE;
import static io.papertrends.metrics.Metric.Where.FOLLOW;
import static io.papertrends.metrics.Metric.Where.NOTIFY;
import static io.papertrends.metrics.Metric.Where.TRENDS;
import static io.papertrends.metrics.Metric.Where.WEB;

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
 * The catalogue of our metrics. Dashboards and alert rules depend on these names, so they are part
 * of the compatibility promise. {@code docs/metrics.md} is generated from this catalogue.
 */
public enum Metric {
  PAPERS(
      TRENDS,
      COUNTER,
      "papertrends.papers",
      "papers",
      "papers read, by their effect: new, revised, repeated or withdrawn",
      "change"),
  RETAGGED(
      TRENDS,
      COUNTER,
      "papertrends.retagged.papers",
      "papers",
      "papers tagged again because the vocabulary changed"),
  PAPERS_READ(
      TRENDS,
      COUNTER,
      "papertrends.papers.read",
      "papers",
      "papers read, by source; at most 30 sources, the rest is other",
      "source"),
  SOURCE_SILENCE(
      TRENDS,
      GAUGE,
      "papertrends.source.silence",
      "seconds",
      "time since this instance last read a paper of the source",
      "source"),
  UNTAGGED(
      TRENDS,
      COUNTER,
      "papertrends.papers.untagged",
      "papers",
      "new and revised papers without a topic of the vocabulary"),
  MENTIONS(
      TRENDS,
      COUNTER,
      "papertrends.mentions",
      "mentions",
      "topic mentions in new and revised papers"),
  LATE(
      TRENDS,
      COUNTER,
      "papertrends.papers.late",
      "papers",
      "papers of days that were already closed (late papers)"),
  DEAD_LETTERS(
      TRENDS,
      COUNTER,
      "papertrends.dead.letters",
      "records",
      "records of the Kafka topic of papers that could not be processed: unreadable "
          + "(not in our encoding), invalid (not a paper) or defect (a bug in papertrends)",
      "reason"),
  WINDOWS_EMITTED(
      TRENDS,
      COUNTER,
      "papertrends.windows.emitted",
      "windows",
      "emitted windows, by finality: early, final or correction",
      "finality"),
  DAYS(
      TRENDS,
      GAUGE,
      "papertrends.days",
      "days",
      "days between the first and the last paper, open or closed; only on the instance "
          + "that counts",
      "state"),
  WATERMARK_DELAY(
      TRENDS,
      GAUGE,
      "papertrends.watermark.delay",
      "seconds",
      "wall clock minus watermark, the start of the day that all partitions have "
          + "reached; 0 after the end of the input; only on the instance that counts"),
  LATENCY(
      TRENDS,
      HISTOGRAM,
      "papertrends.latency",
      "seconds",
      "time from publishing a paper to emitting the boards that count it, for the oldest "
          + "paper of each emission; only on the instance that counts"),
  ALERTS(
      TRENDS, COUNTER, "papertrends.alerts", "alerts", "started alerts, by severity", "severity"),
  BOARD_SCORE(
      TRENDS,
      GAUGE,
      "papertrends.board.score",
      "as the board's",
      "scores of the first ten topics of the latest board; others have no series; only "
          + "on the instance that counts",
      "board",
      "window",
      "topic"),
  UNNAMED_RISING(
      TRENDS,
      GAUGE,
      "papertrends.vocabulary.unnamed.rising",
      "fraction",
      "fraction of the entries of the latest rising board of the longest window, from 0 to 1, "
          + "that are keywords of no topic: it rises while the vocabulary ages; only on the "
          + "instance that counts"),
  STATE_ENTRIES(
      TRENDS,
      GAUGE,
      "papertrends.state.entries",
      "entries",
      "approximate number of entries in the state stores of this instance; only while it runs",
      "store"),
  SOURCE_AGE(
      FOLLOW,
      GAUGE,
      "papertrends.source.age",
      "seconds",
      "time since the source was last read completely, or since the start",
      "source"),
  SOURCE_CIRCUIT_OPEN(
      FOLLOW,
      GAUGE,
      "papertrends.source.circuit.open",
      "0 or 1",
      "1 while the circuit breaker of the source is open",
      "source"),
  SOURCE_RECORDS(
      FOLLOW,
      COUNTER,
      "papertrends.source.records",
      "records",
      "records read, by outcome: published, withdrawn, repeated or rejected",
      "source",
      "outcome"),
  SOURCE_REJECTS(
      FOLLOW,
      COUNTER,
      "papertrends.source.rejects",
      "records",
      "records written to the dead letters, by reason; at most 30 reasons, the rest is other",
      "source",
      "reason"),
  SOURCE_FAILURES(
      FOLLOW,
      COUNTER,
      "papertrends.source.failures",
      "polls",
      "polls of the source that failed, by reason: unavailable, refused, malformed, skipped, "
          + "kafka or defect",
      "source",
      "reason"),
  NOTIFICATIONS_DELIVERED(
      NOTIFY,
      COUNTER,
      "papertrends.notifications.delivered",
      "messages",
      "messages that the receiver accepted, or feed files written",
      "channel",
      "kind"),
  NOTIFICATIONS_REFUSED(
      NOTIFY,
      COUNTER,
      "papertrends.notifications.refused",
      "messages",
      "messages that the receiver refused or that were given up; they are in the dead letters",
      "channel",
      "kind"),
  NOTIFICATION_RETRIES(
      NOTIFY,
      COUNTER,
      "papertrends.notification.retries",
      "attempts",
      "failed attempts that will be repeated",
      "channel",
      "kind"),
  NOTIFICATION_DELAY(
      NOTIFY,
      HISTOGRAM,
      "papertrends.notification.delay",
      "seconds",
      "time from reading an alert event from Kafka to its delivery by a webhook",
      "channel",
      "kind"),
  NOTIFICATION_PENDING_AGE(
      NOTIFY,
      GAUGE,
      "papertrends.notification.pending.age",
      "seconds",
      "time since the first attempt to deliver the pending message; 0 if there is none",
      "channel",
      "kind"),
  WEB_REQUESTS(
      WEB,
      HISTOGRAM,
      "papertrends.web.requests",
      "seconds",
      "time to answer a request, by route and class of status; other for addresses without "
          + "a route",
      "route",
      "status"),
  WEB_CACHE(
      WEB,
      COUNTER,
      "papertrends.web.cache.requests",
      "requests",
      "requests for data, by whether the response was in the cache: hit or miss",
      "result"),
  WEB_STREAMS(
      WEB,
      GAUGE,
      "papertrends.web.streams",
      "streams",
      "streams of server-sent events that are open"),
  INDEX_LAG(
      WEB,
      GAUGE,
      "papertrends.index.lag",
      "seconds",
      "time since the index of the pages was last up to date with Kafka; 0 if it is now"),
  INDEX_LAG_RECORDS(
      WEB,
      GAUGE,
      "papertrends.index.lag.records",
      "records",
      "records in Kafka that are not yet in the index of the pages"),
  HEALTH(
      EVERYWHERE,
      GAUGE,
      "papertrends.health",
      "0 or 1",
      "1 while the check of /health/ready passes",
      "check");

  /** Behaviour of the values. */
  public enum Type {
    /** Increases until the process ends. */
    COUNTER,
    /** Can increase and decrease. */
    GAUGE,
    /** Counts values in buckets. */
    HISTOGRAM
  }

  /** The processes that export it. */
  public enum Where {
    /** {@code run}, {@code standalone} and {@code demo}. */
    TRENDS("run, standalone, demo"),
    /** {@code follow}. */
    FOLLOW("follow"),
    /** {@code notify}. */
    NOTIFY("notify"),
    /** {@code web}, and the commands that include it. */
    WEB("web, standalone, demo"),
    /** Every process that exports metrics. */
    EVERYWHERE("all commands");

    private final String commands;

    Where(String commands) {
      this.commands = commands;
    }

    /** The commands, as a user types them. */
    public String commands() {
      return commands;
    }
  }

  private static final String SECONDS = "seconds";

  /** Buckets from a broker on a laptop to a backlog of one day. */
  private static final Duration[] LATENCIES = Stream.of(
          "PT0.5S", "PT1S", "PT2S", "PT5S", "PT10S", "PT30S", "PT1M", "PT5M", "PT30M", "PT2H",
          "PT24H")
      .map(Duration::parse)
      .toArray(Duration[]::new);

  /** Buckets from 5 ms, which users do not notice, to 5 s, which is too slow for a page. */
  private static final Duration[] ANSWER_TIMES = Stream.of(
          "PT0.005S", "PT0.01S", "PT0.025S", "PT0.05S", "PT0.1S", "PT0.25S", "PT1S", "PT5S")
      .map(Duration::parse)
      .toArray(Duration[]::new);

  private final Where where;
  private final Type type;
  private final String id;
  private final String unit;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // The list is immutable.
  private final List<String> labels;

  Metric(Where where, Type type, String id, String unit, String description, String... labels) {
    this.where = where;
    this.type = type;
    this.id = id;
    this.unit = unit;
    this.description = description;
    this.labels = List.of(labels);
  }

  /** The processes that export it. */
  public Where where() {
    return where;
  }

  /** Behaviour of the values. */
  public Type type() {
    return type;
  }

  /** The name in Micrometer's notation; each registry converts it to its own. */
  public String id() {
    return id;
  }

  /** Unit of the values. */
  public String unit() {
    return unit;
  }

  /** Meaning of the values in one sentence. */
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

  /** The gauge with these values of the labels, in their order; NaN means unknown. */
  public Gauge gauge(MeterRegistry registry, Supplier<Number> value, String... values) {
    require(GAUGE);
    return Gauge.builder(id, value)
        .description(description)
        .baseUnit(baseUnit())
        .tags(tags(values))
        .register(registry);
  }

  /** Gauges with changing label values. */
  public MultiGauge gauges(MeterRegistry registry) {
    require(GAUGE);
    return MultiGauge.builder(id).description(description).baseUnit(baseUnit()).register(registry);
  }

  /** The histogram with these values of the labels, in their order. */
  public Timer histogram(MeterRegistry registry, String... values) {
    require(HISTOGRAM);
    return Timer.builder(id)
        .description(description)
        .tags(tags(values))
        .serviceLevelObjectives(this == WEB_REQUESTS ? ANSWER_TIMES : LATENCIES)
        .register(registry);
  }

  /** The label values as tags, in order. */
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

  /** The unit that Micrometer appends to the name; other units are part of the name already. */
  String baseUnit() {
    return unit.equals(SECONDS) ? SECONDS : null;
  }

  private void require(Type expected) {
    if (type != expected) {
      throw new IllegalStateException(id + " is a " + type);
    }
  }
}
