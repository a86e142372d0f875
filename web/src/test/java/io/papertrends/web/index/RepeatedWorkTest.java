// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RepeatedWorkTest {

  @Test
  void shouldReportAnErrorAndBeginAgain() throws InterruptedException {
    var beginnings = new LinkedBlockingQueue<CountDownLatch>();
    var work = new RepeatedWork(
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
}
