// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.EndOfInput;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperLimits;
import io.papertrends.schemas.PublishedAt;
import io.papertrends.schemas.SchemaUnavailableException;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.trends.aggregation.CountingRule;
import io.papertrends.trends.aggregation.PartitionWatermark;
import io.papertrends.trends.counting.CountChange;
import io.papertrends.trends.counting.CountedRevision;
import io.papertrends.trends.metrics.PaperChange;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.settings.TrendsSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tags each paper, stores its subjects, and forwards changes: the tagged paper, and the change of
 * its subjects with the watermark of the partition. When the vocabulary changes, it tags all papers
 * again, a few hundred at a time between new ones.
 */
public final class TagPapers extends ContextualProcessor<String, byte[], String, TagOutput> {

  /**
   * Name of the store of unchanged input records, which is restored from the Kafka topic of papers.
   */
  public static final String PAPERS = "papers-as-they-came";

  private static final String RETAGGING = "retagging";

  private static final Logger LOG = LoggerFactory.getLogger(TagPapers.class);

  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  private final TrendsSettings settings;
  private final CurrentTagger tagger;
  private final TrendsMetrics metrics;
  private final KafkaTopic<Paper> input;
  private final Deserializer<Paper> papers;

  private RevisionStore revisions;
  private Retagging retagging;
  private PartitionWatermark watermark;

  private TagPapers(TrendsSettings settings, CurrentTagger tagger, TrendsMetrics metrics) {
    this.settings = settings;
    this.tagger = tagger;
    this.metrics = metrics;
    this.input = settings.kafkaTopics().papers();
    this.papers = input.value().deserializer();
  }

  /** Supplies the step with its stores. */
  public static ProcessorSupplier<String, byte[], String, TagOutput> supplier(
      TrendsSettings settings, CurrentTagger tagger, TrendsMetrics metrics) {
    return new ProcessorSupplier<>() {
      @Override
      public TagPapers get() {
        return new TagPapers(settings, tagger, metrics);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        var stores = new LinkedHashSet<>(RevisionStore.builders());
        stores.add(Stores.keyValueStoreBuilder(
            Stores.inMemoryKeyValueStore(RETAGGING), Serdes.String(), Serdes.String()));
        return stores;
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, TagOutput> context) {
    super.init(context);
    revisions = new RevisionStore(context);
    retagging = new Retagging(context.getStateStore(RETAGGING), context.getStateStore(PAPERS));
    watermark = new PartitionWatermark(
        settings.idleAfter(), settings.zone(), context.currentSystemTimeMs());
    context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, this::lookAround);
  }

  @Override
  public void process(Record<String, byte[]> record) {
    if (EndOfInput.isMarkedBy(record.headers())) {
      watermark.end();
      forwardWatermark();
      return;
    }
    Paper paper;
    TaggedPaper after;
    try {
      paper = read(record.key(), record.value());
      after = tagged(paper);
    } catch (SchemaUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      reject(record, e);
      return;
    }
    if (after != null) {
      metrics.read(paper.getSource());
    }
    watermark.arrived(after, context().currentSystemTimeMs());
    metrics.paper(update(record.key(), paper, after, PublishedAt.of(record.headers())), after);
  }

  private TaggedPaper tagged(Paper paper) {
    return paper == null ? null : tagger.get().tag(paper);
  }

  private Paper read(String id, byte[] value) {
    var paper = papers.deserialize(input.name(), value);
    if (paper == null) {
      return null;
    }
    if (!paper.getId().equals(id)) {
      throw new IllegalArgumentException(
          "the record's key \"" + id + "\" is not its paper's id " + paper.getId());
    }
    var today = settings.zone().dayOf(Instant.ofEpochMilli(context().currentSystemTimeMs()));
    PaperLimits.problemOfTitle(paper.getTitle())
        .or(() -> PaperLimits.problemOfAbstract(paper.getAbstract$()))
        .or(() -> PaperLimits.problemOfDay(paper.getPublished(), today))
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem);
        });
    return paper;
  }

  private PaperChange update(String id, Paper paper, TaggedPaper after, long publishedAt) {
    var before = revisions.get(id);
    var now = after == null ? null : revision(after, paper);
    if (Objects.equals(before, now)) {
      return PaperChange.REPEATED;
    }
    revisions.replace(id, before, now);
    int day = now == null ? before.getDay() : now.getDay();
    context()
        .forward(
            new Record<>(id, new TagOutput.Tagged(after), EventTime.of(LocalDate.ofEpochDay(day))));
    if (!countsTheSame(before, now)) {
      context()
          .forward(new Record<>(id, new TagOutput.Changed(change(before, now, publishedAt)), 0L));
    }
    if (now == null) {
      return PaperChange.WITHDRAWN;
    }
    return before == null ? PaperChange.NEW : PaperChange.REVISED;
  }

  private static CountedRevision revision(TaggedPaper tagged, Paper paper) {
    return new CountedRevision(
        Math.toIntExact(tagged.getPublished().toEpochDay()),
        TaggedPaperFingerprint.of(tagged),
        CountingRule.of(tagged, paper));
  }

  private static boolean countsTheSame(CountedRevision before, CountedRevision now) {
    return before != null
        && now != null
        && before.getDay() == now.getDay()
        && before.getPaper().equals(now.getPaper());
  }

  private void reject(Record<String, byte[]> record, RuntimeException why) {
    var at = context().recordMetadata().orElseThrow();
    reject(
        record.key(),
        record.value(),
        record.timestamp(),
        "partition " + at.partition() + " offset " + at.offset(),
        why);
  }

  private void reject(String id, byte[] value, long time, String position, RuntimeException why) {
    var letter = new DeadLetter(
        input.name(), position, Objects.requireNonNullElse(why.getMessage(), why.toString()));
    metrics.deadLetter(why);
    context().forward(new Record<>(id, new TagOutput.Rejected(value), time, letter.headers()));
  }

  private void lookAround(long now) {
    retagging.goOn(tagger.get().fingerprint(), this::retag);
    watermark.letTimePass(now);
    if (watermark.isNew()) {
      forwardWatermark();
    }
  }

  private void retag(String id, byte[] value) {
    Paper paper;
    try {
      paper = read(id, value);
    } catch (SerializationException | IllegalArgumentException e) {
      LOG.debug("not tagged once more, because it was a dead letter when it came: {}", id, e);
      return;
    }
    TaggedPaper after;
    try {
      after = tagged(paper);
    } catch (RuntimeException e) {
      reject(id, value, EventTime.of(paper.getPublished()), "key " + id + ", tagged once more", e);
      return;
    }
    metrics.retagged();
    update(id, paper, after, 0);
  }

  private void forwardWatermark() {
    context().forward(new Record<>("", new TagOutput.Changed(change(null, null, 0)), 0L));
  }

  private CountChange change(CountedRevision before, CountedRevision now, long publishedAt) {
    return new CountChange(
        context().taskId().partition(),
        watermark.take(),
        before == null ? null : before.getDay(),
        before == null ? null : before.getPaper(),
        now == null ? null : now.getDay(),
        now == null ? null : now.getPaper(),
        publishedAt,
        null);
  }
}
