// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingFileTest {

  @Test
  void shouldHandOverWhatWasAddedAsOftenAsAsked() {
    var expected = new ArrayList<List<String>>();
    try (var file = new SpellingFile()) {
      assertThat(read(file)).isEmpty();
      for (int i = 0; i < 20_000; i++) {
        file.add("keyword:" + i, "Größe\n" + i, i);
        expected.add(List.of("keyword:" + i, "Größe\n" + i, "" + i));
      }
      assertThat(read(file)).isEqualTo(expected);

      var longest = "x".repeat(100_000);
      file.add("", longest, -1);
      expected.add(List.of("", longest, "-1"));
      assertThat(read(file)).isEqualTo(expected);
      assertThat(read(file)).isEqualTo(expected);
    }
  }

  private static List<List<String>> read(SpellingFile file) {
    var read = new ArrayList<List<String>>();
    file.forEach((keyword, spelling, day) -> read.add(List.of(keyword, spelling, "" + day)));
    return read;
  }
}
