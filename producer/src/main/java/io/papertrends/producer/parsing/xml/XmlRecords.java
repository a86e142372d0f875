// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * The records of an XML document; one is in memory at a time. An error within a record rejects only
 * that record, even if it is not well-formed: reading continues after it.
 */
final class XmlRecords extends AbstractSpliterator<ParseResult> {

  /** Converts a record of a format. */
  interface Parser {

    /** Empty if the element is not a record. */
    Optional<ParseResult> parse(XmlRecord record) throws InvalidFieldException;
  }

  private final String inputName;
  private final BufferedReader text;
  private final Set<String> roots;
  private final Set<String> records;
  private final Predicate<String> isRecord;
  private final Parser parser;
  /** The start tags of the elements around the records. */
  private final Deque<String> around = new ArrayDeque<>();

  private RepairedXml source;
  private XMLStreamReader xml;
  private XmlElementBuilder record;
  private int number;
  private boolean rootIsKnown;
  private boolean ended;

  private XmlRecords(
      String inputName,
      BufferedReader text,
      Set<String> roots,
      Set<String> records,
      Predicate<String> isRecord,
      Parser parser) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.inputName = inputName;
    this.text = text;
    this.roots = roots;
    this.records = records;
    this.isRecord = isRecord;
    this.parser = parser;
  }

  /**
   * The results of all records of a document in order.
   *
   * @param roots names of the elements that a document of the format may begin with
   * @param records names of the elements that are records
   * @param isRecord whether an element of this name, outside of records, is a record
   */
  static Stream<ParseResult> parse(
      String inputName,
      BufferedReader text,
      Set<String> roots,
      Set<String> records,
      Predicate<String> isRecord,
      Parser parser) {
    return StreamSupport.stream(
        new XmlRecords(inputName, text, roots, records, isRecord, parser), false);
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
        source = UntrustedXml.repaired(text, records);
        xml = UntrustedXml.open(source, "");
      }
      var result = take(xml.next());
      if (record != null && record.isTooLong()) {
        throw new UnusableInputException(inputName + " has a record of more than "
            + XmlEventLimit.LONGEST + " characters, the limit");
      }
      return result;
    } catch (XMLStreamException e) {
      var rejected = notWellFormed(e);
      goOnBehindRecord();
      return Optional.of(rejected);
    }
  }

  private void goOnBehindRecord() {
    number++;
    record = null;
    try {
      ended = !rootIsKnown || around.isEmpty() || !source.skipRecord();
      if (!ended) {
        var before = new StringBuilder();
        around.descendingIterator().forEachRemaining(before::append);
        around.clear();
        xml = UntrustedXml.open(source, before.toString());
      }
    } catch (IOException | XMLStreamException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }

  private Optional<ParseResult> take(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        return start(xml.getLocalName());
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (record != null) {
          record.text(xml.getText());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        if (record == null) {
          around.poll();
          return Optional.empty();
        }
        return end();
      }
      case XMLStreamConstants.END_DOCUMENT -> ended = true;
      default -> {
        // Comments and processing instructions contain no papers.
      }
    }
    return Optional.empty();
  }

  /** Handles a start tag; rejects the previous record if it was not closed. */
  private Optional<ParseResult> start(String name) {
    var unclosed = record != null && records.contains(name)
        ? Optional.<ParseResult>of(new Rejected(
            "record " + (number + 1), "not well-formed XML", "not closed", record.raw()))
        : Optional.<ParseResult>empty();
    if (unclosed.isPresent()) {
      number++;
      record = null;
    }
    if (record == null && isRecordHere(name)) {
      record = new XmlElementBuilder();
    }
    if (record != null) {
      record.start(xml);
      return unclosed;
    }
    var opened = new XmlElementBuilder();
    opened.start(xml);
    around.push(opened.raw());
    return unclosed;
  }

  private boolean isRecordHere(String name) {
    if (rootIsKnown) {
      return !around.isEmpty() && isRecord.test(name);
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
