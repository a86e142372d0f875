// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * An error that an OAI-PMH answer consists of, with status 200.
 *
 * @param code one of those that the protocol knows, such as {@code badResumptionToken}
 * @param message what the service says about it; may be empty
 * @see <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions">Error
 *     and Exception Conditions</a>
 */
public record OaiError(String code, String message) {

  /**
   * The first error of an answer; empty if the answer has records.
   *
   * @param inputName what to call the answer in messages
   * @throws UnusableInputException if it is no XML up to its first record
   */
  public static Optional<OaiError> of(String inputName, BufferedReader answer) {
    try {
      var xml = UntrustedXml.open(answer);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("record")) {
          return Optional.empty();
        }
        if (xml.getLocalName().equals("error")) {
          var code =
              Objects.requireNonNullElse(xml.getAttributeValue(null, "code"), "without code");
          return Optional.of(new OaiError(code, UntrustedXml.oneLine(xml.getElementText())));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new UnusableInputException(
          inputName + " is not well-formed XML: " + UntrustedXml.explanation(e), e);
    }
  }

  /** Code and message, for people. */
  public String explanation() {
    return message.isEmpty() ? code : code + ": " + message;
  }
}
