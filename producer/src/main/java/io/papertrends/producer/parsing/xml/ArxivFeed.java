// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an answer of arXiv's query API says beside its papers.
 *
 * @param totalResults how many papers there are for the query, on all pages
 * @param error what is wrong with the query, where the answer is an error in place of papers
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html#api_response">The API response</a>
 */
public record ArxivFeed(int totalResults, Optional<String> error) {

  /** What the id of the only entry of an error has in it. */
  static final String ERRORS = "/api/errors";

  /**
   * Of an answer.
   *
   * @param inputName what to call the answer in messages
   * @throws UnusableInputException if it is no XML, or does not say how many results there are
   */
  public static ArxivFeed of(String inputName, BufferedReader answer) {
    try {
      return read(inputName, UntrustedXml.open(answer));
    } catch (XMLStreamException e) {
      throw new UnusableInputException(
          inputName + " is not well-formed XML: " + UntrustedXml.explanation(e), e);
    }
  }

  private static ArxivFeed read(String inputName, XMLStreamReader xml) throws XMLStreamException {
    var total = "";
    var error = Optional.<String>empty();
    while (hasNext(xml, !total.isEmpty())) {
      if (!xml.isStartElement()) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "totalResults" -> total = xml.getElementText().strip();
        case "id" -> error = error.isPresent() ? error : errorIn(xml.getElementText());
        case "summary" ->
          error = error.isEmpty() ? error : Optional.of(UntrustedXml.oneLine(xml.getElementText()));
        default -> {
          // All else is for the format to read.
        }
      }
    }
    return new ArxivFeed(error.isPresent() ? 0 : number(inputName, total), error);
  }

  /** A paper that is no XML is for the format to reject, once what is asked here is known. */
  private static boolean hasNext(XMLStreamReader xml, boolean isKnown) throws XMLStreamException {
    try {
      return xml.hasNext() && xml.next() >= 0;
    } catch (XMLStreamException e) {
      if (isKnown) {
        return false;
      }
      throw e;
    }
  }

  /** Until its summary is found, the id of an error says what it is. */
  private static Optional<String> errorIn(String id) {
    return id.contains(ERRORS) ? Optional.of(id.strip()) : Optional.empty();
  }

  private static int number(String inputName, String total) {
    try {
      return Integer.parseInt(total);
    } catch (NumberFormatException e) {
      throw new UnusableInputException(
          inputName + " does not say how many results there are: \"" + total + "\"", e);
    }
  }
}
