// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OaiErrorTest {

  @Test
  void shouldFindAnError() {
    var error = error("<error code='badResumptionToken'>It has\n expired.</error>");

    assertThat(error).contains(new OaiError("badResumptionToken", "It has expired."));
    assertThat(error.orElseThrow().explanation()).isEqualTo("badResumptionToken: It has expired.");
  }

  @Test
  void shouldFindAnErrorThatSaysNothing() {
    assertThat(error("<error/>").orElseThrow().explanation()).isEqualTo("without code");
    assertThat(error("<error code='noRecordsMatch'/>").orElseThrow().explanation())
        .isEqualTo("noRecordsMatch");
  }

  @Test
  void shouldFindNoneAmongRecords() {
    assertThat(error("<ListRecords><record><error code='x'/></record></ListRecords>"))
        .isEmpty();
    assertThat(error("<Identify/>")).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsNoXml() {
    assertThatThrownBy(() -> error("<error"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("test is not well-formed XML: ");
  }

  private static Optional<OaiError> error(String content) {
    var answer = "<OAI-PMH><responseDate/>" + content + "</OAI-PMH>";
    return OaiError.of("test", new BufferedReader(new StringReader(answer)));
  }
}
