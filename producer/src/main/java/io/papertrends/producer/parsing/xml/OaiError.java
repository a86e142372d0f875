// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * An OAI-PMH response that is an error, which has HTTP status 200.
 *
 * @param code code of the protocol, such as {@code badResumptionToken}
 * @param message message of the service; may be empty
 * @see <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions">Error
 *     and Exception Conditions</a>
 */
public record OaiError(String code, String message) {

  /**
   * The first error of a response; empty if the response has records.
   *
   * @param inputName name of the response in messages
   * @throws UnusableInputException if the response is not XML up to its first record
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

  /** Code and message in one sentence. */
  public String explanation() {
    return message.isEmpty() ? code : code + ": " + message;
  }
}
