// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Builds an element from the events of a parser, and rebuilds its source text, because the parser
 * does not keep it. Nesting may have any depth.
 */
final class XmlElementBuilder {

  /** Elements whose text belongs to the surrounding text, as in "CO<sub>2</sub>". */
  private static final Set<String> WITHIN_TEXT = Set.of(
      "i", "b", "u", "em", "strong", "sup", "sub", "italic", "bold", "underline", "style", "sc");

  private final StringBuilder raw = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();

  /** Enters the current element of the reader. */
  void start(XMLStreamReader xml) {
    var attributes = new HashMap<String, String>();
    raw.append('<').append(qualified(xml.getPrefix(), xml.getLocalName()));
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      var prefix = xml.getNamespacePrefix(i);
      write(prefix == null ? "xmlns" : "xmlns:" + prefix, xml.getNamespaceURI(i));
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      write(
          qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
          xml.getAttributeValue(i));
    }
    raw.append('>');
    open.push(new Open(xml.getLocalName(), attributes, new StringBuilder(), new ArrayList<>()));
  }

  /** Adds to the text of the element that was entered last. */
  void text(String text) {
    open.getFirst().text().append(text);
    raw.append(escaped(text));
  }

  /** Leaves the element that was entered last. */
  XmlElement end(XMLStreamReader xml) {
    raw.append("</").append(qualified(xml.getPrefix(), xml.getLocalName())).append('>');
    var closed = open.pop().closed();
    if (!open.isEmpty()) {
      open.getFirst().children().add(closed);
      if (WITHIN_TEXT.contains(closed.name())) {
        open.getFirst().text().append(closed.text());
      }
    }
    return closed;
  }

  boolean isComplete() {
    return open.isEmpty();
  }

  boolean isTooLong() {
    return raw.length() > XmlEventLimit.LONGEST;
  }

  /** The XML read so far. */
  String raw() {
    return raw.toString();
  }

  private void write(String attribute, String value) {
    var text = value == null ? "" : escaped(value).replace("\"", "&quot;");
    raw.append(' ').append(attribute).append("=\"").append(text).append('"');
  }

  private static String qualified(String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** An element whose end tag has not been read yet. */
  private record Open(
      String name, Map<String, String> attributes, StringBuilder text, List<XmlElement> children) {

    XmlElement closed() {
      return new XmlElement(name, attributes, text.toString(), children);
    }
  }
}
