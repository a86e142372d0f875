// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class KcatRecordsTest {

  private static final String RECORD = "3:a:b\0\0\0\u0002\n:";

  @Test
  void shouldReadKeysAndValuesOfAnyBytes() {
    var records = of(RECORD + "2:\u00c3\u00a9\0\0\0\0");

    var first = records.next().orElseThrow();
    assertThat(first.offset()).isZero();
    assertThat(first.key()).isEqualTo("a:b");
    assertThat(first.value()).isEqualTo("\n:".getBytes(UTF_8));
    var second = records.next().orElseThrow();
    assertThat(second.offset()).isEqualTo(1);
    assertThat(second.key()).isEqualTo("é");
    assertThat(second.value()).isEmpty();
    assertThat(records.next()).isEmpty();
  }

  @Test
  void shouldTellNothingFromEmpty() {
    var record = of("-1:\u00ff\u00ff\u00ff\u00ff").next().orElseThrow();

    assertThat(record.key()).isNull();
    assertThat(record.value()).isNull();
  }

  @Test
  void shouldFailWhereTheInputIsCutOff() {
    for (int length = 1; length < RECORD.length(); length++) {
      var records = of(RECORD + RECORD.substring(0, length));
      records.next();
      assertThatThrownBy(records::next)
          .isInstanceOf(UnusableInputException.class)
          .hasMessage("the input ends within record 2");
    }
  }

  @Test
  void shouldRefuseWhatKcatWritesOtherwise() {
    for (var text : List.of(
        "{\"key\": 1}, and more of it",
        ":no length at all",
        "-2:",
        "99999999999:x",
        "1:k\u00ff\u00ff\u00ff\u00fe")) {
      assertThatThrownBy(of(text)::next)
          .isInstanceOf(UnusableInputException.class)
          .hasMessage("record 1 is not as kcat writes it with -f '%K:%k%R%s'");
    }
  }

  /** A byte for each character. */
  private static KcatRecords of(String bytes) {
    return new KcatRecords(new ByteArrayInputStream(bytes.getBytes(ISO_8859_1)));
  }
}
