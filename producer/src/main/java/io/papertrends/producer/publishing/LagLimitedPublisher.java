// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.schemas.SourcePosition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;

/** Publishes no faster than the application processes, by its consumer lag. */
public final class LagLimitedPublisher implements PaperPublisher {

  /** The most records that the application may have to process, by default. */
  public static final int DEFAULT_LIMIT = 250;

  private static final Duration STUCK_AFTER = Duration.ofSeconds(30);
  private static final int LOOK_EVERY_MS = 50;

  private final PaperPublisher publisher;
  private final ApplicationLag lag;
  private final Consumer<String> notices;
  private final LagLimit limit;

  /**
   * Delays another publisher.
   *
   * @param limit the most records that the application may have to process when more are published
   * @param notices receive a line, once, if the application does not go on
   */
  public LagLimitedPublisher(
      PaperPublisher publisher, ApplicationLag lag, long limit, Consumer<String> notices) {
    this.publisher = publisher;
    this.lag = lag;
    this.notices = notices;
    this.limit = new LagLimit(limit, STUCK_AFTER);
  }

  @Override
  public PublishReport publish(
      String origin, List<ParseResult> records, Optional<SourcePosition> after) {
    awaitApplication();
    return publisher.publish(origin, records, after);
  }

  private void awaitApplication() {
    boolean wasStuck = limit.isStuck();
    limit.begin(now());
    while (limit.isToWait(lag.records(), now())) {
      try {
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
    }
    if (limit.isStuck() && !wasStuck) {
      notices.accept("the application has processed nothing for " + STUCK_AFTER.toSeconds()
          + " s; publishing goes on without it");
    }
  }

  private static Duration now() {
    return Duration.ofNanos(System.nanoTime());
  }

  @Override
  public Optional<SourcePosition> position() {
    return publisher.position();
  }

  @Override
  public void forgetPosition() {
    publisher.forgetPosition();
  }

  @Override
  public void close() {
    publisher.close();
  }
}
