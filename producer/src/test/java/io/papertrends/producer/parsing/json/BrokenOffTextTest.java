// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.DayZone;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer may break off after any character; where a number stands the parser is misled. */
class BrokenOffTextTest {

  private static final String ANSWER = """
      {"status": "ok", "message": {"total-results": 1007, "facets": {}, "items": [
        {"DOI": "10.5555/1", "title": ["T"], "created": {"date-parts": [[2025, 9, 3]]}},
        {"DOI": "10.5555/2", "title": ["U"], "created": {"date-parts": [[2025, 9, 3]]}}
      ], "items-per-page": 2, "whole": true, "next-cursor": "DnF1", "score": 1.5}, "n": 7}""";

  private final PaperFormat format =
      new CrossrefFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  /** In front of it, for the parser reads some thousand characters at a time. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3_900, 7_900})
  void shouldNeverBeTakenForWhole(int spaces) {
    var answer = " ".repeat(spaces) + ANSWER;

    for (int length = spaces + 1; length < answer.length(); length++) {
      var text = answer.substring(0, length);

      assertThat(catchThrowable(() -> format.requireWhole("answer", reader(text))))
          .as(text.strip())
          .isInstanceOf(UnusableInputException.class);
      assertThat(outcome(text)).as(text.strip()).isInstanceOf(Rejected.class);
    }
    format.requireWhole("answer", reader(answer));
  }

  /** The last result, which says what is wrong, or that there is none as all of it is. */
  private Object outcome(String text) {
    try {
      var results = format.parse("answer", reader(text)).toList();
      return results.get(results.size() - 1);
    } catch (UnusableInputException e) {
      return new Rejected("answer", e.getMessage(), "", "");
    }
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }
}
