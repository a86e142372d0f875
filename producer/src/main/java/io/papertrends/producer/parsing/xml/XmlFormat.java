// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Base of formats of XML documents, which are recognised by their root element. */
abstract class XmlFormat implements PaperFormat {

  private final String name;
  private final Set<String> roots;
  private final Set<String> records;
  private final ParseContext context;

  /**
   * A format.
   *
   * @param roots names of the elements that a document of the format may begin with
   * @param records names of the elements that are records
   * @param context what parsing depends on
   */
  XmlFormat(String name, Set<String> roots, Set<String> records, ParseContext context) {
    this.name = name;
    this.roots = roots;
    this.records = records;
    this.context = context;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final boolean recognises(String beginning) {
    var head = XmlHeader.of(beginning);
    return roots.contains(head.root()) && isOfFormat(head, beginning);
  }

  /**
   * Whether a document with such a root is in this format; several formats may have the same root.
   */
  boolean isOfFormat(XmlHeader head, String beginning) {
    return true;
  }

  @Override
  public final Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return XmlRecords.parse(
        inputName,
        text,
        roots,
        records,
        element -> isRecord(inputName, element),
        record -> parse(inputName, record));
  }

  /** Whether an element of this name, outside of records, is a record. */
  boolean isRecord(String inputName, String element) {
    return records.contains(element);
  }

  /** The result of a record; empty if the element is not a record. */
  abstract Optional<ParseResult> parse(String inputName, XmlRecord record)
      throws InvalidFieldException;

  /** What parsing depends on. */
  final ParseContext context() {
    return context;
  }

  /** A paper if all required fields are valid, else a rejected record. */
  final ParseResult check(PaperDraft draft, XmlRecord record) {
    return draft.check(context.today(), record.position(), record.raw());
  }

  @Override
  public final void requireWhole(String inputName, BufferedReader text) {
    XmlCompleteness.require(inputName, text);
  }
}
