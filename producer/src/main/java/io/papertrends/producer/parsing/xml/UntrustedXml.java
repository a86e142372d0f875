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
 * Parses XML from untrusted sources. Document types are ignored and external entities are never
 * read; an entity that the document itself defines is an error, so it cannot expand to a huge text.
 */
final class UntrustedXml {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int LONGEST_MESSAGE = 500;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private UntrustedXml() {}

  /** Opens a text, always with the JDK's parser, also if another one is on the class path. */
  static XMLStreamReader open(BufferedReader text) throws XMLStreamException {
    return open(repaired(text, Set.of()), "");
  }

  /**
   * A text with common errors repaired.
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
   * Continues in the middle of a text.
   *
   * @param before start tags of the elements around the rest
   */
  static XMLStreamReader open(RepairedXml text, String before) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var limit = new XmlEventLimit(new PrefixedReader(before, text));
    return checked(factory.createXMLStreamReader(limit), limit);
  }

  /**
   * A reader that throws XMLStreamException for every error: for some, the JDK's parser does not
   * find its own message and throws MissingResourceException.
   */
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

  /** The problem with the XML, for messages. */
  static String explanation(XMLStreamException e) {
    return oneLine(String.valueOf(e.getMessage()));
  }

  /** A text in one line, for messages; truncated if long. */
  static String oneLine(String text) {
    var line = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "..." : line;
  }
}
