// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import static io.papertrends.notifier.AlertExamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlertFilterTest {

  private static final TrendAlert STARTED = event(1).alert();

  @Test
  void shouldAcceptEverythingByDefault() {
    assertThat(AlertFilter.ALL.accepts(STARTED)).isTrue();
    assertThat(AlertFilter.ALL).hasToString("all alert events");
  }

  @Test
  void shouldAcceptASeverityAndHigherOnes() {
    assertThat(severity(Severity.LOW).accepts(STARTED)).isTrue();
    assertThat(severity(Severity.MEDIUM).accepts(STARTED)).isTrue();
    assertThat(severity(Severity.HIGH).accepts(STARTED)).isFalse();
  }

  @Test
  void shouldMatchTopicsByIdOrPrefix() {
    assertThat(topics("knowledge-graphs").accepts(STARTED)).isTrue();
    assertThat(topics("keyword:*", "knowledge-*").accepts(STARTED)).isTrue();
    assertThat(topics("knowledge").accepts(STARTED)).isFalse();
    assertThat(topics("keyword:*").accepts(STARTED)).isFalse();
  }

  @Test
  void shouldMatchPhasesAndKinds() {
    assertThat(filter(Set.of(AlertPhase.STARTED), Set.of("burst")).accepts(STARTED))
        .isTrue();
    assertThat(filter(Set.of(AlertPhase.ENDED), Set.of()).accepts(STARTED)).isFalse();
    assertThat(filter(Set.of(), Set.of("other")).accepts(STARTED)).isFalse();
  }

  private static AlertFilter severity(Severity least) {
    return new AlertFilter(least, Set.of(), Set.of(), Set.of());
  }

  private static AlertFilter topics(String... topics) {
    return new AlertFilter(Severity.LOW, Set.of(topics), Set.of(), Set.of());
  }

  private static AlertFilter filter(Set<AlertPhase> phases, Set<String> kinds) {
    return new AlertFilter(Severity.LOW, Set.of(), phases, kinds);
  }
}
