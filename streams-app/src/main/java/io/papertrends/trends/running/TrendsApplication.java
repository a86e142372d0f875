// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.papertrends.metrics.Health;
import io.papertrends.metrics.Health.Question;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.TrendsTopology;
import io.papertrends.trends.counting.WatermarkTracker;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.settings.TrendsSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running instance of the application. An error from which Kafka Streams cannot recover stops
 * it; {@link #failure} returns the error, so that the command can report it.
 */
public final class TrendsApplication implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TrendsApplication.class);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  /** How often Kafka's metrics of new partitions and tasks are bound. */
  private static final Duration KAFKA_METRICS_EVERY = Duration.ofSeconds(15);

  private final TrendsSettings settings;
  private final KafkaStreams streams;
  private final VocabularyUpdates vocabulary;
  private final KafkaStreamsMetrics kafkaMetrics;
  private final ScheduledExecutorService metricsThread =
      Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "kafka-metrics");
        thread.setDaemon(true);
        return thread;
      });
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Throwable failure;

  /**
   * An instance that has not been started; the Kafka topics must exist before the start. It uses
   * this tagger until a vocabulary is applied.
   */
  public TrendsApplication(
      TrendsSettings settings, RunSettings run, Tagger tagger, MeterRegistry registry) {
    this.settings = settings;
    var config = new StreamsConfig(run.streamsProperties(settings));
    var current = new CurrentTagger(tagger);
    this.vocabulary =
        new VocabularyUpdates(settings.kafkaTopics().vocabulary(), run, current, this::endWith);
    var metrics = new TrendsMetrics(registry);
    var topology = TrendsTopology.of(settings, current, metrics, config, run.retained());
    this.streams = new KafkaStreams(topology, config);
    this.kafkaMetrics =
        new KafkaStreamsMetrics(streams, Tags.empty(), metricsThread, KAFKA_METRICS_EVERY);
    kafkaMetrics.bindTo(registry);
    new StateSizes(streams).show(topology, registry);
    streams.setUncaughtExceptionHandler(this::answer);
    streams.setStateListener((now, before) -> noteStop(now));
  }

  private StreamThreadExceptionResponse answer(Throwable error) {
    if (ThreadErrors.isPassing(error)) {
      LOG.warn("a thread starts anew from what was committed last", error);
      return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
    endWith(error);
    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private void endWith(Throwable error) {
    // The command reports the error; the stack trace is only logged.
    LOG.info("the application stops, because it can't go on", error);
    failure = error;
    stopped.countDown();
  }

  private void noteStop(State now) {
    if (now == State.NOT_RUNNING || now == State.ERROR) {
      stopped.countDown();
    }
  }

  /** Starts in the background. */
  public void start() {
    vocabulary.start();
    streams.start();
  }

  /** Waits until the application has stopped, because of an error or of {@link #close}. */
  public void awaitStop() throws InterruptedException {
    stopped.await();
  }

  /** The error that stopped it, if one did. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** The conditions for the health of the application. */
  public List<Health.Check> health() {
    return List.of(
        new Health.Check("kafka-streams-alive", Question.LIVE, this::whyDead),
        new Health.Check("kafka-streams-running", Question.READY, this::whyNotRunning));
  }

  private Optional<String> whyDead() {
    return failure().map(Throwable::toString);
  }

  private Optional<String> whyNotRunning() {
    var state = streams.state();
    return state == State.RUNNING ? Optional.empty() : Optional.of("it is " + state);
  }

  /** Whether the input has ended and all results have been emitted. */
  public boolean isOver() {
    try {
      var watermarks = streams.store(StoreQueryParameters.fromNameAndType(
          WatermarkTracker.STORE, QueryableStoreTypes.<String, Integer>keyValueStore()));
      return WatermarkTracker.isOver(watermarks, settings.kafkaTopics().partitions());
    } catch (InvalidStateStoreException | IllegalStateException e) {
      LOG.debug("the state can't be read while it moves or when the application has stopped", e);
      return false;
    }
  }

  /** Stops and commits the work done so far. */
  @Override
  public void close() {
    vocabulary.close();
    metricsThread.shutdown();
    kafkaMetrics.close();
    // The other instances take over at once, instead of waiting for a session to time out.
    var leaving = CloseOptions.timeout(CLOSE_TIMEOUT)
        .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);
    if (!streams.close(leaving)) {
      LOG.warn("the application did not stop within {}", CLOSE_TIMEOUT);
    }
  }
}
