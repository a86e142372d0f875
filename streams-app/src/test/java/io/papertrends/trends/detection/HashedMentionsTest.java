// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HashedMentionsTest {

  private final HashedMentions mentions = new HashedMentions();

  @Test
  void shouldFindTheDaysOfASubject() {
    mentions.add(3, Map.of("a", 2, "b", 1));
    mentions.add(9, Map.of("a", 5));
    mentions.add(3, Map.of("a", 1, "c", 4, "d", 0));

    var days = mentions.series("a");

    assertThat(days.total()).isEqualTo(8);
    assertThat(days.sum(3, 3)).isEqualTo(3);
    assertThat(days.firstDay()).isEqualTo(3);
    assertThat(days.lastDay()).isEqualTo(9);
    assertThat(mentions.atMost("a")).isGreaterThanOrEqualTo(8);
    assertThat(mentions.series("d").isEmpty()).isTrue();
  }

  @Test
  void shouldTakeBackAndForget() {
    mentions.add(3, Map.of("a", 2, "b", 1));
    mentions.add(4, Map.of("a", 2));
    mentions.add(5, Map.of("a", 2));

    mentions.add(4, Map.of("a", -1, "b", 1));
    mentions.forgetBefore(4);

    assertThat(mentions.series("a").total()).isEqualTo(3);
    assertThat(mentions.series("b").firstDay()).isEqualTo(4);
    assertThat(mentions.atMost("a")).isEqualTo(3);
    assertThat(mentions.atMost("b")).isEqualTo(1);
  }

  @Test
  void shouldRefuseToTakeBackWhatIsNotThere() {
    mentions.add(3, Map.of("a", 2));

    assertThatIllegalArgumentException().isThrownBy(() -> mentions.add(3, Map.of("a", -3)));
    assertThatIllegalArgumentException().isThrownBy(() -> mentions.add(4, Map.of("a", -1)));
    assertThat(mentions.series("a").total()).isEqualTo(2);
    assertThat(mentions.atMost("a")).isEqualTo(2);
  }

  @Test
  void shouldStayReliableHoweverManySubjectsThereAre() {
    int subjects = 100_000;
    for (int day = 0; day < 20; day++) {
      var ofDay = new HashMap<String, Integer>();
      for (int i = day; i < subjects; i += 20) {
        ofDay.put("rare" + i, 1);
      }
      ofDay.put("frequent", 1);
      mentions.add(day, ofDay);
    }

    assertThat(mentions.atMost("frequent")).isGreaterThanOrEqualTo(20);
    assertThat(mentions.series("frequent").total()).isEqualTo(20);
    int suspected = 0;
    for (int i = 0; i < subjects; i++) {
      suspected += mentions.atMost("rare" + i) >= 5 ? 1 : 0;
    }
    assertThat(suspected).isLessThan(subjects / 40);
  }
}
