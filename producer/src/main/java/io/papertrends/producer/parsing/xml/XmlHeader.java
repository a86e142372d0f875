// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Information about an XML document before its first record.
 *
 * @param root name of the root element; empty if the text is not XML
 * @param addresses ids and links of the document itself
 */
record XmlHeader(String root, List<String> addresses) {

  private static final Set<String> RECORDS = Set.of("entry", "item");
  private static final Set<String> ADDRESSES = Set.of("id", "link");

  /** Reads the beginning of a text, which may end anywhere. */
  static XmlHeader of(String beginning) {
    var root = "";
    var addresses = new ArrayList<String>();
    try {
      var xml = UntrustedXml.open(new BufferedReader(new StringReader(beginning)));
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        var name = xml.getLocalName();
        if (root.isEmpty()) {
          root = name;
        }
        if (RECORDS.contains(name)) {
          break;
        }
        if (ADDRESSES.contains(name)) {
          addresses.add(address(xml));
        }
      }
    } catch (XMLStreamException e) {
      // The beginning ends within an element, or the text is not XML: use what was found.
      return new XmlHeader(root, addresses);
    }
    return new XmlHeader(root, addresses);
  }

  private static String address(XMLStreamReader xml) throws XMLStreamException {
    var link = Optional.ofNullable(xml.getAttributeValue(null, "href"));
    var text = xml.getElementText();
    return link.orElse(text).strip();
  }

  boolean hasAddress(Pattern pattern) {
    return addresses.stream().anyMatch(it -> pattern.matcher(it).matches());
  }
}
