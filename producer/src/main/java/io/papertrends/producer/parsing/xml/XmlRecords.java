// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The records of an XML document, one in memory at a time. What is wrong within a record costs that
 * record; what is no XML any more costs the rest of the document.
 */
final class XmlRecords extends AbstractSpliterator<ParseResult> {

  /** What a format makes of a record. */
  interface Parser {

    /** Empty if it is none after all. */
    Optional<ParseResult> parse(XmlRecord record) throws InvalidFieldException;
  }

  private final String inputName;
  private final BufferedReader text;
  private final Set<String> roots;
  private final Predicate<String> isRecord;
  private final Parser parser;

  private XMLStreamReader xml;
  private XmlElementBuilder record;
  private int number;
  private boolean rootIsKnown;
  private boolean ended;

  private XmlRecords(
      String inputName,
      BufferedReader text,
      Set<String> roots,
      Predicate<String> isRecord,
      Parser parser) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.inputName = inputName;
    this.text = text;
    this.roots = roots;
    this.isRecord = isRecord;
    this.parser = parser;
  }

  /**
   * What becomes of the records of a document, in order.
   *
   * @param roots names of the elements that a document of the format may begin with
   * @param isRecord whether an element of this name is a record, asked outside of records
   */
  static Stream<ParseResult> parse(
      String inputName,
      BufferedReader text,
      Set<String> roots,
      Predicate<String> isRecord,
      Parser parser) {
    return StreamSupport.stream(new XmlRecords(inputName, text, roots, isRecord, parser), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super ParseResult> action) {
    while (!ended) {
      var result = next();
      if (result.isPresent()) {
        action.accept(result.get());
        return true;
      }
    }
    return false;
  }

  private Optional<ParseResult> next() {
    try {
      if (xml == null) {
        xml = UntrustedXml.open(text);
      }
      var result = take(xml.next());
      if (record != null && record.isTooLong()) {
        throw new UnusableInputException(inputName + " has a record of more than "
            + EventLimit.LONGEST + " characters, the limit");
      }
      return result;
    } catch (XMLStreamException e) {
      ended = true;
      return Optional.of(notWellFormed(e));
    }
  }

  private Optional<ParseResult> take(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (record != null) {
          record.text(xml.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        return record == null ? Optional.empty() : end();
      }
      case XMLStreamConstants.END_DOCUMENT -> ended = true;
      default -> {
        // Comments and processing instructions say nothing about papers.
      }
    }
    return Optional.empty();
  }

  private void start(String name) {
    if (record == null && isRecordHere(name)) {
      record = new XmlElementBuilder();
    }
    if (record != null) {
      record.start(xml);
    }
  }

  private boolean isRecordHere(String name) {
    if (rootIsKnown) {
      return isRecord.test(name);
    }
    if (!roots.contains(name)) {
      throw new UnusableInputException(inputName + " is an XML document of another kind, its root"
          + " is <" + UntrustedXml.oneLine(name) + ">, not <" + String.join("> or <", roots) + ">");
    }
    rootIsKnown = true;
    return false;
  }

  private Optional<ParseResult> end() {
    var element = record.end(xml);
    if (!record.isComplete()) {
      return Optional.empty();
    }
    number++;
    var complete = new XmlRecord(element, "record " + number, record.raw());
    record = null;
    try {
      return parser.parse(complete);
    } catch (InvalidFieldException e) {
      return Optional.of(complete.rejected(e.reason(), e.getMessage()));
    }
  }

  private Rejected notWellFormed(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException io) {
      throw new UnusableInputException("cannot read " + inputName + ": " + io.getMessage(), io);
    }
    return new Rejected(
        "record " + (number + 1),
        "not well-formed XML",
        UntrustedXml.explanation(e),
        record == null ? "" : record.raw());
  }
}
