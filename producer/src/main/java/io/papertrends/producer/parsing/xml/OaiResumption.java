// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** The resumption token of OAI-PMH, which requests the next part of a long response. */
public final class OaiResumption {

  private static final String TOKEN = "resumptionToken";
  private static final Set<String> ROOTS = Set.of("OAI-PMH");
  private static final Set<String> RECORDS = Set.of("record", TOKEN);

  private OaiResumption() {}

  /**
   * The token of a response; empty if it is the last part.
   *
   * @param inputName name of the response in messages
   * @throws UnusableInputException if the response is another kind of document; whether it is
   *     complete is not checked here
   */
  public static Optional<String> token(String inputName, BufferedReader answer) {
    var tokens = new ArrayList<String>();
    XmlRecords.parse(inputName, answer, ROOTS, RECORDS, RECORDS::contains, record -> {
          if (record.element().name().equals(TOKEN)) {
            tokens.add(record.element().text().strip());
          }
          return Optional.empty();
        })
        .forEach(broken -> {
          // The format rejects a record that is not XML.
        });
    return tokens.stream().filter(it -> !it.isEmpty()).reduce((first, last) -> last);
  }
}
