// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArxivFeedTest {

  private static final String TOTAL = "<opensearch:totalResults>1203</opensearch:totalResults>";

  private static final String PAPER = "<entry><id>http://arxiv.org/abs/2509.00001v1</id>"
      + "<summary>On /api/errors and other things.</summary></entry>";

  @Test
  void shouldFindTheNumberOfResults() {
    assertThat(feed(TOTAL + PAPER)).isEqualTo(new ArxivFeed(1203, Optional.empty()));
  }

  @Test
  void shouldFindWhatIsWrongWithTheQuery() {
    var error = "<entry><id>https://arxiv.org/api/errors#start_must_be_an_integer</id>"
        + "<summary>start must\n an integer</summary></entry>";

    assertThat(feed(error).error()).contains("start must an integer");
  }

  @Test
  void shouldTellErrorsApartEvenWithoutSummary() {
    var error = "<entry><id> https://arxiv.org/api/errors#x </id></entry>";

    assertThat(feed(error).error()).contains("https://arxiv.org/api/errors#x");
  }

  @Test
  void shouldNotTakeAnAnswerWithoutTheNumberForAnEmptyOne() {
    assertThatThrownBy(() -> feed(PAPER))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test does not say how many results there are: \"\"");
  }

  @Test
  void shouldRefuseWhatIsNoXml() {
    assertThatThrownBy(() -> feed("<entry>"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("test is not well-formed XML: ");
  }

  private static ArxivFeed feed(String content) {
    var answer = "<feed xmlns='http://www.w3.org/2005/Atom'"
        + " xmlns:opensearch='http://a9.com/-/spec/opensearch/1.1/'>"
        + "<id>https://arxiv.org/api/x</id>" + content + "</feed>";
    return ArxivFeed.of("test", new BufferedReader(new StringReader(answer)));
  }
}
