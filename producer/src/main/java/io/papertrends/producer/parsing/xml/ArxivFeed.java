// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Fields of a response of arXiv's query API besides the papers.
 *
 * @param totalResults number of results of the query on all pages
 * @param error the error message, if the response is an error instead of papers
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html#api_response">The API response</a>
 */
public record ArxivFeed(int totalResults, Optional<String> error) {

  /** Part of the id of the only entry of an error. */
  static final String ERRORS = "/api/errors";

  /**
   * Reads a response.
   *
   * @param inputName name of the response in messages
   * @throws UnusableInputException if the response is not XML, or does not have the number of
   *     results
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
          // Other elements are read by the format.
        }
      }
    }
    return new ArxivFeed(error.isPresent() ? 0 : number(inputName, total), error);
  }

  /**
   * Whether another event follows. Once the fields are known, invalid XML is not an error here: the
   * format rejects the record.
   */
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

  /** The message of an error that is in its id; used until its summary is found. */
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
