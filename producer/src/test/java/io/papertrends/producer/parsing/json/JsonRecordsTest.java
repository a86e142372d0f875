// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.DayZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);
  private static final ParseContext CONTEXT = new ParseContext(TODAY, DayZone.UTC);

  private static final JsonShape SHAPE = new JsonShape(
      "titles",
      List.of("answer", "list"),
      json -> json.has("t"),
      json -> json.has("name"),
      JsonRecordsTest::draft);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'t': 'A'}, {'t': 'B'}]",
        "{'answer': {'list': [{'t': 'A'}, {'t': 'B'}]}}",
        "{'n': 2, 'x': {'list': [{'t': 'C'}]}, 'answer': {'n': [1], 'list': [{'t': 'A'}, {'t': 'B'}]}}",
        "{'answer': {'list': [{'t': 'A'}, {'t': 'B'}], 'more': {'list': [7]}}, 'last': [{}]}",
        "{'answer': {'list': [{'t': 'A'}], 'list': []}}\n[{'t': 'B'}]",
        "{'answer': {'t': 'A', 'list': null}} {'answer': {'t': 'B'}}"
      })
  void shouldFindTheRecordsWhereverTheListIs(String text) {
    assertThat(outcomes(text)).containsExactly("A", "B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{'answer': {'list': []}}", "[null, null]"})
  void shouldFindNoRecordsInAnEmptyAnswer(String text) {
    assertThat(outcomes(text)).isEmpty();
  }

  @Test
  void shouldSayWhichRecordIsWrongAndGoOn() {
    assertThat(outcomes("[7, {'t': 'A'}, null, {'t': 4}, ['B'], {}, {'t': 'C'}]"))
        .containsExactly(
            "record 1: not a JSON object",
            "A",
            "record 4: t is not a text: 4",
            "record 5: not a JSON object",
            "record 6: no title",
            "C");
  }

  @Test
  void shouldKeepARejectedRecordAsItStands() {
    var records = List.of("{\"t\" : 1.50,\n \"u\":\"\\u0041\"}", "-7", "\"\\n\"", "true", "[ {} ]");

    assertThat(read("{\"answer\":{\"list\": [" + String.join(" ,\n", records) + "]}}"))
        .extracting(it -> ((Rejected) it).raw())
        .containsExactlyElementsOf(records);
  }

  @Test
  void shouldKeepRecordsThatAreLongerThanAnyBuffer() {
    var record = "{\"t\": 5, \"u\": \"" + "u".repeat(100_000) + "\"}";

    assertThat(read("[" + record + ",\n" + record + "]"))
        .extracting(it -> ((Rejected) it).raw())
        .containsExactly(record, record);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'t': 'A'}, {'t': 'B', 'u | record 2: not JSON: Unexpected end-of-input in field name",
        "[{'t': 'A'}, {'t': 'B'     | record 2: not JSON: Unexpected end-of-input: expected close marker for Object (start marker at line: 1, column: 14)",
        "[{'t': 'A'}                | record 2: not JSON: Unexpected end-of-input: expected close marker for Array",
        "[{'t': 'A'}, {'t': B}, {'t': 'C'}] | record 2: not JSON: Unrecognized token 'B'",
        "[{'t': 'A'} {'t': 'B'}]    | record 2: not JSON: Unexpected character ('{'",
        "{'answer': {'list': [{'t': 'A'}] | record 2: not JSON: Unexpected end-of-input",
        "{'answer': {'t': 'A'}      | record 2: not JSON: Unexpected end-of-input",
        "[{'t': 'A'}] ]             | record 2: not JSON: Unexpected close marker ']'",
        "[{'t': 'A'}] nothing       | record 2: not JSON: Unrecognized token 'nothing'"
      })
  void shouldGiveWhatStandsBeforeABreak(String text, String explanation) {
    var results = read(quoted(text));

    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOf(Parsed.class);
    assertThat(results.get(1)).isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.position() + ": " + it.explanation())
          .startsWith(explanation)
          .doesNotContain("\n", "Source", "disabled");
      assertThat(it.raw()).isEmpty();
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'t': 'A'}] 12            | A; record 2: not a JSON object",
        "[{'t': 'A'}] null          | A; record 2: not a JSON object",
        "{'answer': {'list': [{'t': 'A'}], 'b': null | A; record 2: not JSON: Unexpected end-of-input",
        "[{'t': 'A'}, 12            | A; record 2: not a JSON object; record 3: not JSON: Unexpected end-of-input"
      })
  void shouldNotLoseItsPlaceWhereATextEndsBehindAValue(String text, String outcomes) {
    var expected = List.of(outcomes.split("; ", -1));

    var actual = outcomes(text);

    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i)).startsWith(expected.get(i));
    }
  }

  @Test
  void shouldRefuseARecordBeyondAllMeasureAndGoOn() {
    var deep = "{'t': 'A', 'u': " + "[".repeat(50_000) + "]".repeat(50_000) + "}";
    var number = "{'t': 'B', 'u': " + "9".repeat(50_000) + "}";
    var name = "{'t': 'C', '" + "n".repeat(60_000) + "': 1}";

    assertThat(outcomes("[" + deep + "," + number + "," + name + ", {'t': 'D', 'u': 1e999999999}]"))
        .satisfiesExactly(
            it -> assertThat(it).startsWith("record 1: JSON beyond all measure: "),
            it -> assertThat(it).startsWith("record 2: JSON beyond all measure: "),
            it -> assertThat(it)
                .startsWith(
                    "record 3: JSON beyond all measure: Name length exceeds the maximum allowed"),
            it -> assertThat(it).isEqualTo("D"));
  }

  @Test
  void shouldEndWhereNestingHasNoEnd() {
    assertThat(outcomes("[{'t': 'A'}, " + "[".repeat(1_000_000)))
        .satisfiesExactly(
            it -> assertThat(it).isEqualTo("A"),
            it -> assertThat(it).startsWith("record 2: not JSON: "));
  }

  @Test
  void shouldTakeTheLastOfFieldsWithTheSameName() {
    assertThat(outcomes("[{'t': 'A', 't': 'B'}]")).containsExactly("B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                        | answer is empty",
        "` \n`                                     | answer is empty",
        "Resource not found.                       | answer is not JSON: Unrecognized token 'Resource'",
        "<html>                                    | answer is not JSON: Unexpected character ('<'",
        "'papers'                                  | answer holds no titles",
        "null                                      | answer holds no titles",
        "{}                                        | answer holds no titles",
        "{'list': [{'t': 'A'}]}                    | answer holds no titles",
        "{'answer': {'list': {'t': 'A'}}}          | answer holds no titles",
        "[{'name': 'A. Author'}]                   | answer holds no titles",
        "{'error': 'Not~ found'}                  | answer is an error of its service: Not found",
        "{'error': 'Bad', 'message': 'No such day'} | answer is an error of its service: Bad: No such day",
        "{'error': {'message': 'Slow down'}}       | answer is an error of its service: Slow down",
        "{'answer': {'message': 'Slow down'}}      | answer is an error of its service: Slow down",
        "{'message': [{'message': 'No such day'}]} | answer is an error of its service: No such day"
      })
  void shouldRefuseWhatIsNoSuchAnswer(String text, String message) {
    assertThatThrownBy(() -> outcomes(text.replace("~", "\\n")))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void shouldRejectAnErrorThatComesAfterRecords() {
    assertThat(outcomes("[{'t': 'A'}, {'name': 'N'}] {'error': 'Slow down'} 7 [{'t': 'B'}]"))
        .containsExactly(
            "A",
            "record 2: not one of the titles",
            "record 3: not one of the titles: Slow down",
            "record 4: not a JSON object",
            "B");
  }

  @Test
  void shouldHoldOneRecordOfATextWithoutEnd() {
    var read = new long[1];
    var endless = new Reader() {
      @Override
      public int read(char[] buffer, int offset, int length) {
        for (int i = 0; i < length; i++) {
          buffer[offset + i] =
              read[0] == 0 ? '[' : "{\"t\":\"A\"},".charAt((int) ((read[0] - 1) % 10));
          read[0]++;
        }
        return length;
      }

      @Override
      public void close() {}
    };

    assertThat(JsonRecords.of("answer", endless, SHAPE, CONTEXT).limit(100_000).count())
        .isEqualTo(100_000);
    assertThat(read[0]).isBetween(1_000_000L, 1_020_000L);
  }

  @Test
  void shouldNotHoldARecordWithoutEnd() {
    var endless = new Reader() {
      private boolean begun;

      @Override
      public int read(char[] buffer, int offset, int length) {
        Arrays.fill(buffer, offset, offset + length, '\n');
        buffer[offset] = begun ? ',' : '[';
        buffer[offset + 1] = begun ? '0' : '[';
        buffer[offset + 2] = begun ? '\n' : '0';
        begun = true;
        return length;
      }

      @Override
      public void close() {}
    };

    assertThatThrownBy(() -> JsonRecords.of("answer", endless, SHAPE, CONTEXT))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("cannot read answer beyond record 0:"
            + " it has a record of more than 16777216 characters, the limit");
  }

  @Test
  void shouldSayWhereReadingFailed() {
    var failing = new Reader() {
      private final Reader start = new StringReader("[{\"t\": \"A\"}, ");

      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        int count = start.read(buffer, offset, length);
        if (count < 0) {
          throw new IOException("connection lost");
        }
        return count;
      }

      @Override
      public void close() {}
    };

    assertThatThrownBy(() -> JsonRecords.of("answer", failing, SHAPE, CONTEXT).count())
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("cannot read answer beyond record 1: connection lost");
  }

  private static List<String> outcomes(String text) {
    return Reading.outcomes(format(), quoted(text));
  }

  private static List<ParseResult> read(String text) {
    return Reading.read(format(), text);
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  private static PaperDraft draft(JsonNode json) throws InvalidFieldException {
    return new PaperDraft("test")
        .title(JsonFields.text(json, "t"))
        .abstractIsOptional()
        .published(TODAY);
  }

  private static PaperFormat format() {
    return new PaperFormat() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public boolean recognises(String beginning) {
        return false;
      }

      @Override
      public Stream<ParseResult> parse(String inputName, BufferedReader text) {
        return JsonRecords.of(inputName, text, SHAPE, CONTEXT);
      }
    };
  }
}
