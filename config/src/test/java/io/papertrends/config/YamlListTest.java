// SPDX-License-Identifier: Apache-2.0
package io.papertrends.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlListTest {

  private static final YamlListShape SHAPE = new YamlListShape(
      "visits", "visit", "name", Set.of("strict"), Set.of("towns"), Set.of("most"));

  @Test
  void shouldReadEveryTypeOfField() throws IOException {
    var file = read("""
        strict: false
        towns: [Ulm, Brno]
        most: 4
        visits:
          - name: first
            days: [monday, FRIDAY]
            day: sunday
            guests: 3
            price: 1.5
            lasts: 90s
            paid: true
            notes: {door: [red, left], dog: friendly}
        """);

    assertThat(file.number("most")).contains(4);
    var item = file.items().get(0);

    assertThat(item.requiredText("name")).isEqualTo("first");
    assertThat(item.constants("days", DayOfWeek.class))
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(item.constant("day", DayOfWeek.class)).hasValue(DayOfWeek.SUNDAY);
    assertThat(item.wholeNumber("guests", 1, 9)).hasValue(3);
    assertThat(item.number("price", 0)).hasValue(1.5);
    assertThat(item.duration("lasts")).hasValue(Duration.ofSeconds(90));
    assertThat(item.flag("paid")).hasValue(true);
    assertThat(item.textsByName("notes"))
        .isEqualTo(Map.of("door", List.of("red", "left"), "dog", List.of("friendly")));
    assertThat(file.flag("strict")).hasValue(false);
    assertThat(file.texts("towns")).containsExactly("Ulm", "Brno");
    item.rejectUnknown();
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void shouldBeEmptyWhereAFieldIsMissing() throws IOException {
    var file = read("visits: [{name: a, day: null}]");

    var item = file.items().get(0);

    assertThat(item.constant("day", DayOfWeek.class)).isEmpty();
    assertThat(item.texts("days")).isEmpty();
    assertThat(item.duration("lasts")).isEmpty();
    assertThat(file.flag("strict")).isEmpty();
    assertThat(file.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {day: sunday}             | "name" is missing: add it
      {name: a, day: no}        | visit "a": "day" has false, which YAML reads as a truth value: put what is meant in quotes
      {name: a, day: 7}         | visit "a": "day" has 7, which YAML reads as a number: put what is meant in quotes
      {name: a, day: someday}   | visit "a": "day" is "someday", must be one of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]
      {name: a, days: {x: y}}   | visit "a": "days" must be a list
      {name: a, guests: 10}     | visit "a": "guests" must be a whole number from 1 to 9
      {name: a, guests: many}   | visit "a": "guests" must be a whole number from 1 to 9
      {name: a, price: -1}      | visit "a": "price" must be a number of at least 0.0
      {name: a, lasts: long}    | visit "a": "lasts" must be a duration such as 90s, 15m, 1h or 2d, up to a year
      {name: a, lasts: 400d}    | visit "a": "lasts" must be a duration such as 90s, 15m, 1h or 2d, up to a year
      {name: a, paid: perhaps}  | visit "a": "paid" must be true or false
      {name: a, notes: [x]}     | visit "a": "notes" must be a map of names to lists
      {name: a, gests: 1}       | visit "a": unknown field "gests"; did you mean guests?
      seven                     | a visit must have fields, not "seven"
      """)
  void shouldReportWhatIsWrongWithItsPlace(String item, String problem) throws IOException {
    var file = read("\nvisits:\n  - " + item + "\n");

    file.items().forEach(YamlListTest::readAll);

    assertThat(file.problems()).containsExactly("visits.yaml, near line 3: " + problem);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      visits: 7            | near line 1: "visits" must be a list
      visits: []           | near line 1: there are no visits: list at least one after "visits:"
      strict: true         | near line 1: there are no visits: list at least one after "visits:"
      visitors: []         | near line 1: unknown field "visitors"; did you mean visits?
      x: 1                 | near line 1: unknown field "x", known: most, strict, towns, visits
      [a]                  | near line 1: it must begin with "visits:" and a list
      {strict: no way, visits: [{name: a}]} | near line 1: "strict" must be true or false
      {visits: [{name: a, name: b}]} | near line 1: Duplicate field 'name'
      """)
  void shouldReportWhatIsWrongWithTheFile(String yaml, String problem) throws IOException {
    var file = read(yaml);

    file.requireItems();

    assertThat(file.problems()).containsExactly("visits.yaml, " + problem);
  }

  @Test
  void shouldReportAllProblemsInTheOrderOfLines() throws IOException {
    var file = read("visits:\n  - {name: a, guests: 0}\n  - {name: b, paid: 1}\nmore: 1\n");

    file.items().forEach(YamlListTest::readAll);

    assertThat(YamlList.message("visits", file.problems()).lines())
        .containsExactly(
            "3 errors in the visits:",
            "visits.yaml, near line 2: visit \"a\": \"guests\" must be a whole number from 1 to 9",
            "visits.yaml, near line 3: visit \"b\": \"paid\" must be true or false",
            "visits.yaml, near line 4: unknown field \"more\", known: most, strict, towns, visits");
  }

  @Test
  void shouldReportTextThatIsNotYaml() throws IOException {
    assertThat(read("visits: [\n").problems())
        .singleElement()
        .asString()
        .startsWith("visits.yaml, near line ");
    assertThat(read("").problems())
        .containsExactly("visits.yaml, near line 1: it must begin with \"visits:\" and a list");
  }

  private static void readAll(YamlItem item) {
    item.requiredText("name");
    item.constant("day", DayOfWeek.class);
    item.texts("days");
    item.wholeNumber("guests", 1, 9);
    item.number("price", 0);
    item.duration("lasts");
    item.flag("paid");
    item.textsByName("notes");
    item.rejectUnknown();
  }

  private static YamlList read(String yaml) throws IOException {
    return YamlList.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "visits.yaml", SHAPE);
  }
}
