// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** How the rest of a long OAI-PMH answer is asked for: by the token at the end of each part. */
public final class OaiResumption {

  private static final String TOKEN = "resumptionToken";
  private static final Set<String> ROOTS = Set.of("OAI-PMH");
  private static final Set<String> RECORDS = Set.of("record", TOKEN);

  private OaiResumption() {}

  /**
   * The token of an answer; empty if the answer is the last.
   *
   * @param inputName what to call the answer in messages
   * @throws UnusableInputException if it is another kind of document; that it is complete is not
   *     checked here
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
          // A record that is no XML is for the format to reject.
        });
    return tokens.stream().filter(it -> !it.isEmpty()).reduce((first, last) -> last);
  }
}
