// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** How the rest of a long OAI-PMH answer is asked for: by the token at the end of each part. */
public final class OaiResumption {

  private OaiResumption() {}

  /**
   * The token of an answer; empty if the answer is the last.
   *
   * @param inputName what to call the answer in messages
   * @throws UnusableInputException if it is no XML, so that a part that was cut off is not taken
   *     for the last
   */
  public static Optional<String> token(String inputName, BufferedReader answer) {
    try {
      var token = Optional.<String>empty();
      var xml = UntrustedXml.open(answer);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("resumptionToken")) {
          token = Optional.of(xml.getElementText().strip());
        }
      }
      return token.filter(it -> !it.isEmpty());
    } catch (XMLStreamException e) {
      throw new UnusableInputException(
          inputName + " is not well-formed XML: " + UntrustedXml.explanation(e), e);
    }
  }
}
