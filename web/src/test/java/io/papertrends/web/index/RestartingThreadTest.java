// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(60)
class RestartingThreadTest {

  @Test
  void shouldReportAnErrorAndBeginAgain() throws InterruptedException {
    var beginnings = new LinkedBlockingQueue<CountDownLatch>();
    var work = new RestartingThread(
        "test",
        () -> {
          var goesOn = new CountDownLatch(1);
          beginnings.add(goesOn);
          try {
            goesOn.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
          }
          throw new NoClassDefFoundError("org/example/Absent");
        },
        Duration.ZERO);
    try (work) {
      assertThat(work.failure()).isPresent();
      work.start();

      // When
      var first = beginnings.poll(30, TimeUnit.SECONDS);
      work.succeeds();
      assertThat(work.failure()).isEmpty();
      first.countDown();

      // Then
      assertThat(beginnings.poll(30, TimeUnit.SECONDS)).isNotNull();
      assertThat(work.failure().orElseThrow()).contains("NoClassDefFoundError", "Absent");
    }
    assertThat(work.isClosed()).isTrue();
  }

  @Test
  void shouldLogWhatIsNoFaultOfTheProgramAsASentence() throws InterruptedException {
    var logged = new LinkedBlockingQueue<ILoggingEvent>();
    var appender = new AppenderBase<ILoggingEvent>() {
      @Override
      protected void append(ILoggingEvent event) {
        logged.add(event);
      }
    };
    appender.start();
    var logger = (Logger) LoggerFactory.getLogger(RestartingThread.class);
    logger.addAppender(appender);
    var full = new SQLException("[SQLITE_FULL] the disk is full");
    var work = new RestartingThread(
        "test",
        () -> {
          throw new IndexFailedException("cannot write the index", full);
        },
        Duration.ofHours(1));

    // When
    try (work) {
      work.start();
      var event = logged.poll(30, TimeUnit.SECONDS);

      // Then
      assertThat(event.getThrowableProxy()).isNull();
      assertThat(event.getFormattedMessage())
          .contains("cannot write the index", "the disk is full");
    } finally {
      logger.detachAppender(appender);
    }
  }
}
