// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML that anyone may have written. Document types are passed over and nothing outside of the text
 * is ever read, so an entity of the document's own is an error instead of a bomb.
 */
final class UntrustedXml {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int LONGEST_MESSAGE = 500;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private UntrustedXml() {}

  /** Always the JDK's own reader, whatever else is on the class path. */
  static XMLStreamReader open(BufferedReader text) throws XMLStreamException {
    return open(repaired(text, Set.of()), "");
  }

  /**
   * A text with its small faults mended.
   *
   * @param records names of the elements that are records
   */
  static RepairedXml repaired(BufferedReader text, Set<String> records) throws XMLStreamException {
    try {
      skipWhatEditorsPutFirst(text);
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
    return new RepairedXml(text, records);
  }

  /**
   * Reads on in the middle of a text.
   *
   * @param before the start tags of the elements that the rest is in
   */
  static XMLStreamReader open(RepairedXml text, String before) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var limit = new XmlEventLimit(new PrefixedReader(before, text));
    return checked(factory.createXMLStreamReader(limit), limit);
  }

  /** The JDK's reader stumbles over some of its own error messages. */
  private static XMLStreamReader checked(XMLStreamReader xml, XmlEventLimit limit) {
    return new StreamReaderDelegate(xml) {
      @Override
      public int next() throws XMLStreamException {
        limit.begin();
        try {
          return super.next();
        } catch (MissingResourceException e) {
          throw new XMLStreamException(e.getKey(), e);
        }
      }
    };
  }

  private static void skipWhatEditorsPutFirst(BufferedReader text) throws IOException {
    int first;
    do {
      text.mark(1);
      first = text.read();
    } while (first == BYTE_ORDER_MARK || Character.isWhitespace(first));
    text.reset();
  }

  /** What is wrong with the XML, for messages. */
  static String explanation(XMLStreamException e) {
    return oneLine(String.valueOf(e.getMessage()));
  }

  /** A text that may have line breaks in it, for messages; cut if long. */
  static String oneLine(String text) {
    var line = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "..." : line;
  }
}
