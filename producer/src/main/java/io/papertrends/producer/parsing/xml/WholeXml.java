// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import javax.xml.stream.XMLStreamException;

/** Tells XML that is there to its end from such that is not. */
final class WholeXml {

  private WholeXml() {}

  static void require(String inputName, BufferedReader text) {
    try {
      var xml = UntrustedXml.open(text);
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (XMLStreamException e) {
      throw new UnusableInputException(
          inputName + " is not well-formed XML: " + UntrustedXml.explanation(e), e);
    }
  }
}
