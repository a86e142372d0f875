// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import static io.papertrends.notifier.Examples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepFilterTest {

  private static final TrendAlert STARTED = step(1).alert();

  @Test
  void shouldWantEverythingUnlessTold() {
    assertThat(StepFilter.ALL.wants(STARTED)).isTrue();
    assertThat(StepFilter.ALL).hasToString("all steps");
  }

  @Test
  void shouldWantASeverityAndWhatIsAboveIt() {
    assertThat(severity(Severity.LOW).wants(STARTED)).isTrue();
    assertThat(severity(Severity.MEDIUM).wants(STARTED)).isTrue();
    assertThat(severity(Severity.HIGH).wants(STARTED)).isFalse();
  }

  @Test
  void shouldKnowTopicsByIdOrBeginning() {
    assertThat(topics("knowledge-graphs").wants(STARTED)).isTrue();
    assertThat(topics("keyword:*", "knowledge-*").wants(STARTED)).isTrue();
    assertThat(topics("knowledge").wants(STARTED)).isFalse();
    assertThat(topics("keyword:*").wants(STARTED)).isFalse();
  }

  @Test
  void shouldKnowPhasesAndKinds() {
    assertThat(filter(Set.of(AlertPhase.STARTED), Set.of("burst")).wants(STARTED))
        .isTrue();
    assertThat(filter(Set.of(AlertPhase.ENDED), Set.of()).wants(STARTED)).isFalse();
    assertThat(filter(Set.of(), Set.of("other")).wants(STARTED)).isFalse();
  }

  private static StepFilter severity(Severity least) {
    return new StepFilter(least, Set.of(), Set.of(), Set.of());
  }

  private static StepFilter topics(String... topics) {
    return new StepFilter(Severity.LOW, Set.of(topics), Set.of(), Set.of());
  }

  private static StepFilter filter(Set<AlertPhase> phases, Set<String> kinds) {
    return new StepFilter(Severity.LOW, Set.of(), phases, kinds);
  }
}
