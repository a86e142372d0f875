// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OaiResumptionTest {

  @Test
  void shouldFindTheTokenOfAnAnswerThatGoesOn() {
    assertThat(
            token("<resumptionToken cursor='0' completeListSize='9'> a|1&amp;2 </resumptionToken>"))
        .contains("a|1&2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<resumptionToken/>", "<resumptionToken cursor='9'> </resumptionToken>"})
  void shouldFindNoTokenInTheLastAnswer(String end) {
    assertThat(token(end)).isEmpty();
  }

  @Test
  void shouldFindTheTokenBehindRecordsThatAreNoXml() {
    var token = "<resumptionToken>next</resumptionToken>";

    assertThat(token("<record><a></record>" + token)).hasValue("next");
    assertThat(token("<record><a>" + token)).hasValue("next");
  }

  private static Optional<String> token(String end) {
    var answer = "<OAI-PMH><ListRecords><record/>" + end + "</ListRecords></OAI-PMH>";
    return OaiResumption.token("test", new BufferedReader(new StringReader(answer)));
  }
}
