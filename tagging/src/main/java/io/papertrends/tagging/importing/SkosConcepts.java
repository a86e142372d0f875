// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.io.BufferedReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Concepts of SKOS in RDF/XML, nested or not, with labels in English or in no language. Document
 * types are ignored, and external entities are never read.
 */
final class SkosConcepts {

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** The fields of a concept read so far. */
  private static final class Draft {

    private String label;
    private final List<String> alternatives = new ArrayList<>();
    private final List<String> broader = new ArrayList<>();
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** For each open element the concept that it belongs to; empty outside of concepts. */
  private final Deque<String> subjects = new ArrayDeque<>();

  /** For each open element its language; empty if unknown. */
  private final Deque<String> languages = new ArrayDeque<>();

  /** For each open element its SKOS property; empty for other elements. */
  private final Deque<String> properties = new ArrayDeque<>();

  List<Concept> read(BufferedReader text) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var xml = factory.createXMLStreamReader(text);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          subjects.pop();
          properties.pop();
          languages.pop();
        }
      }
    } catch (XMLStreamException e) {
      var message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new UnreadableVocabularyException("this is no XML that can be read: " + message, e);
    }
    return concepts();
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    languages.push(language(xml));
    var outer = subjects.isEmpty() ? "" : subjects.peek();
    var about = about(xml);
    if (about != null) {
      drafts.computeIfAbsent(about, it -> new Draft());
      relate(outer, properties.isEmpty() ? "" : properties.peek(), about);
      open(about, "");
      return;
    }
    var property = SKOS.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
    var resource = xml.getAttributeValue(RDF, "resource");
    if (outer.isEmpty() || property.isEmpty()) {
      open(outer, property);
    } else if (resource != null) {
      relate(outer, property, resource);
      open(outer, property);
    } else if (property.endsWith("Label")) {
      name(drafts.get(outer), property, languages.peek(), xml.getElementText().strip());
      // The element was read to its end.
      languages.pop();
    } else {
      open(outer, property);
    }
  }

  private void open(String subject, String property) {
    subjects.push(subject);
    properties.push(property);
  }

  private static String about(XMLStreamReader xml) {
    var about = xml.getAttributeValue(RDF, "about");
    var id = xml.getAttributeValue(RDF, "ID");
    return about != null ? about : id == null ? null : "#" + id;
  }

  /**
   * The language of an element, else of the surrounding one (XML 1.0, section 2.12), in lower case.
   */
  private String language(XMLStreamReader xml) {
    var language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (language != null) {
      return language.toLowerCase(Locale.ROOT);
    }
    return languages.isEmpty() ? "" : languages.peek();
  }

  private void relate(String subject, String property, String object) {
    if (subject.isEmpty()) {
      return;
    }
    switch (property) {
      case "broader", "broaderTransitive" -> drafts.get(subject).broader.add(object);
      case "narrower", "narrowerTransitive" ->
        drafts.computeIfAbsent(object, it -> new Draft()).broader.add(subject);
      default -> {
        // Other relations are ignored.
      }
    }
  }

  private static void name(Draft draft, String property, String language, String name) {
    if (!language.isEmpty() && !language.equals("en") && !language.startsWith("en-")) {
      return;
    }
    if (property.equals("prefLabel") && draft.label == null) {
      draft.label = name;
    } else {
      draft.alternatives.add(name);
    }
  }

  private List<Concept> concepts() {
    var concepts = new ArrayList<Concept>();
    drafts.forEach((id, draft) -> {
      boolean isConcept = draft.label != null || !draft.alternatives.isEmpty();
      if (isConcept || !draft.broader.isEmpty()) {
        concepts.add(new Concept(id, draft.label, draft.alternatives, draft.broader));
      }
    });
    if (concepts.isEmpty()) {
      throw new UnreadableVocabularyException("there is no concept of SKOS in this XML");
    }
    return concepts;
  }
}
