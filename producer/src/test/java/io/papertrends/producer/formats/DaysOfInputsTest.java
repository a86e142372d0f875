// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static io.papertrends.producer.formats.ParsedInput.json;
import static io.papertrends.producer.formats.ParsedInput.published;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people and programs write them, from whole inputs to days of publication. */
class DaysOfInputsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-01 17:59:59+00:00",
        "2024-05-01T17:59:59+0000",
        "' 2024-05-01 '",
        "2024-05-01 00:00:00",
        "2024-05-01T17:59:59",
        "2024-05-01T00:00:00+02:00",
        "2024-05-01T00:00:00-08:00",
        "2024-05-01 17:59:59.123456",
        "2024-05-01 17:59:59 UTC",
        "2024-05-01T17:59:59.000Z",
        "2024/05/01",
        "2024/5/1",
        "2024.05.01",
        "20240501",
        "20240501T175959Z",
        "1714586399",
        "1714586399000",
        "1714521600000",
        "1 May 2024",
        "May 1, 2024",
        "May 1st, 2024",
        "Wednesday, May 1, 2024",
        "01-May-2024",
        "2024 May 1",
        "1st of May 2024",
        "Wed, 1 May 2024 17:59:59 GMT",
        "Wed, 01 May 2024 00:00:00 EST",
        "Wed, 01 May 2024 00:00:00 -0400",
        "Wed, 1 May 24 12:00:00 EDT",
        "Wed May  1 17:59:59 2024",
        "Wed May 01 17:59:59 UTC 2024",
        "Wed May 01 2024 17:59:59 GMT+0000 (Coordinated Universal Time)",
        "2024-05-01 05:59 PM",
        "31/05/2024x",
        "2024-05-01T17:59:59Z[UTC]",
        "2024-05-01/2024-05-04",
        "2024-05-01?"
      })
  void shouldReadADayInEveryFormThatProgramsWrite(String day) {
    if (day.endsWith("x")) {
      assertThat(published(json("title", "T", "published", day.replace("x", ""))))
          .singleElement()
          .asString()
          .startsWith("2024-05-31");
      return;
    }
    assertThat(published(json("title", "T", "published", day)))
        .singleElement()
        .asString()
        .startsWith("2024-05-01  ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024-05",
        "May 2024",
        "03/05/2024",
        "2024-13-01",
        "2024-02-30",
        "soon",
        "0",
        "1 Foo 2024",
        "2024-05-01T25:00:00Z"
      })
  void shouldNotInventADay(String day) {
    assertThat(published(json("title", "T", "published", day)))
        .singleElement()
        .asString()
        .startsWith("rejected")
        .contains("is not a day such as 2025-09-03, 3 Sep 2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published_date",
        "publication_date",
        "publicationDate",
        "publishedAt",
        "pubDate",
        "date",
        "date_published",
        "Published",
        "submittedDate"
      })
  void shouldFindTheDayUnderTheNameThatExportsGiveIt(String field) {
    assertThat(published(json("title", "T", field, "2024-09-02"))).hasSize(1);
    assertThat(published("Title,Summary," + field + "\nT,A.,2024-09-02\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      publication_date | 2024-08-30 | 2024-08-30
      Published On     | 2024-08-30 | 2024-08-30
      publication_date | ''         | 2024-09-02
      year             | 2024       | 2024-09-02
      """)
  void shouldTakeTheDayOfAGroupOnlyForPapersWithoutOne(String field, String written, String day) {
    assertThat(published("{\"2024-09-02\": [{\"id\": \"2408.01234\", \"title\": \"Otters\", "
            + "\"abstract\": \"We map otters.\", \"" + field + "\": \"" + written + "\"}]}"))
        .singleElement()
        .asString()
        .startsWith(day);
  }

  @Test
  void shouldKeepTheEarliestDayOfAPaperThatIsListedAgain() {
    var first = json("id", "2409.00001", "title", "T", "published", "2024-09-02");

    assertThat(published(first + first.replace("09-02", "10-15"))).hasSize(1);
  }

  @Test
  void shouldTakeAPageOfTomorrowForOne() {
    assertThat(published("Daily Papers\n\nSep 4\n\nOtters\nWe map otters with sonar.\n"))
        .singleElement()
        .asString()
        .startsWith("2025-09-04");
  }
}
