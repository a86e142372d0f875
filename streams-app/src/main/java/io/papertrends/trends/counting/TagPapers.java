// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.EndOfInput;
import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.EventTime;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperLimits;
import io.papertrends.schemas.PublishedAt;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.trends.TrendsMetrics;
import io.papertrends.trends.TrendsSettings;
import io.papertrends.trends.tagging.Tagger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Deserializer;
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
 * Tags each paper, remembers what it mentioned, and forwards what changed: the tagged paper at
 * once, the changes of the counts as sums, a few times a second, with the progress of the
 * partition.
 */
public final class TagPapers extends ContextualProcessor<String, byte[], String, TagOutput> {

  private static final String LEDGER = "tagged-papers-ledger";
  private static final String JOURNAL = "unsent-sums-journal";

  private static final Duration FORWARD_EVERY = Duration.ofMillis(250);

  private final TrendsSettings settings;
  private final Tagger tagger;
  private final TrendsMetrics metrics;
  private final Deserializer<Paper> papers = EventSerde.of(Paper.class).deserializer();
  private final Oldest oldest = new Oldest();

  private KeyValueStore<String, TaggedPaper> ledger;
  private UnsentSums unsent;
  private InputProgress progress;

  private TagPapers(TrendsSettings settings, Tagger tagger, TrendsMetrics metrics) {
    this.settings = settings;
    this.tagger = tagger;
    this.metrics = metrics;
  }

  /** Supplies the step with its stores. */
  public static ProcessorSupplier<String, byte[], String, TagOutput> supplier(
      TrendsSettings settings, Tagger tagger, TrendsMetrics metrics) {
    return new ProcessorSupplier<>() {
      @Override
      public TagPapers get() {
        return new TagPapers(settings, tagger, metrics);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return new LinkedHashSet<>(List.of(
            Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(LEDGER),
                Serdes.String(),
                EventSerde.of(TaggedPaper.class)),
            Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(JOURNAL),
                Serdes.Integer(),
                EventSerde.of(JournalEntry.class))));
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, TagOutput> context) {
    super.init(context);
    ledger = context.getStateStore(LEDGER);
    unsent = new UnsentSums(context.getStateStore(JOURNAL));
    progress = new InputProgress(settings.idleAfter(), context.currentSystemTimeMs());
    context.schedule(FORWARD_EVERY, PunctuationType.WALL_CLOCK_TIME, this::forwardWhatIsNew);
  }

  @Override
  public void process(Record<String, byte[]> record) {
    if (EndOfInput.isMarkedBy(record.headers())) {
      progress.end();
      forwardSums();
      return;
    }
    TaggedPaper after;
    try {
      after = tagged(record);
    } catch (RuntimeException e) {
      reject(record, e);
      return;
    }
    update(record, after);
  }

  private TaggedPaper tagged(Record<String, byte[]> record) {
    var paper = papers.deserialize(settings.kafkaTopics().papers().name(), record.value());
    if (paper == null) {
      return null;
    }
    if (!paper.getId().equals(record.key())) {
      throw new IllegalArgumentException(
          "the record's key \"" + record.key() + "\" is not its paper's id " + paper.getId());
    }
    var today = LocalDate.ofEpochDay(MILLISECONDS.toDays(context().currentSystemTimeMs()));
    PaperLimits.problemOfTitle(paper.getTitle())
        .or(() -> PaperLimits.problemOfAbstract(paper.getAbstract$()))
        .or(() -> PaperLimits.problemOfDay(paper.getPublished(), today))
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem);
        });
    metrics.read(paper.getSource());
    return tagger.tag(paper);
  }

  private void update(Record<String, byte[]> record, TaggedPaper after) {
    var id = record.key();
    var before = ledger.get(id);
    progress.arrived(after, context().currentSystemTimeMs());
    metrics.paper(before, after);
    if (Objects.equals(before, after)) {
      return;
    }
    ledger.put(id, after);
    var day = (after == null ? before : after).getPublished();
    context().forward(new Record<>(id, new TagOutput.Tagged(after), EventTime.of(day)));
    var changes = PaperChange.between(before, after);
    if (changes.isEmpty()) {
      return;
    }
    unsent.add(changes);
    oldest.add(PublishedAt.of(record.headers()));
    if (unsent.isFull()) {
      forwardSums();
    }
  }

  private void reject(Record<String, byte[]> record, RuntimeException why) {
    var at = context().recordMetadata().orElseThrow();
    var letter = new DeadLetter(
        at.topic(),
        "partition " + at.partition() + " offset " + at.offset(),
        Objects.requireNonNullElse(why.getMessage(), why.toString()));
    metrics.deadLetter(why);
    context()
        .forward(new Record<>(
            record.key(),
            new TagOutput.Rejected(record.value()),
            record.timestamp(),
            letter.headers()));
  }

  private void forwardWhatIsNew(long now) {
    progress.letTimePass(now);
    if (progress.isNew() || !unsent.isEmpty()) {
      forwardSums();
    }
  }

  private void forwardSums() {
    int partition = context().taskId().partition();
    var sums = new PaneSums(partition, progress.take(), unsent.take(), oldest.take());
    context().forward(new Record<>(String.valueOf(partition), new TagOutput.Summed(sums), 0L));
  }
}
