// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A response of arXiv's OAI-PMH to {@code ListRecords} or {@code GetRecord}. The datestamp of a
 * record is the day of its last change in arXiv, never the day of publication.
 */
public final class ArxivOaiFormat extends XmlFormat {

  private static final String NAME = "arxiv-oai";

  private static final Set<String> ROOTS = Set.of("OAI-PMH");
  private static final Set<String> RECORDS = Set.of("record");

  private static final Set<String> ANSWERS_WITHOUT_RECORDS =
      Set.of("Identify", "ListIdentifiers", "ListMetadataFormats", "ListSets");

  /** Papers from later than tomorrow are rejected. */
  public ArxivOaiFormat(ParseContext context) {
    super(NAME, ROOTS, RECORDS, context);
  }

  @Override
  boolean isRecord(String inputName, String element) {
    if (ANSWERS_WITHOUT_RECORDS.contains(element)) {
      throw new UnusableInputException(
          inputName + " answers " + element + ", not ListRecords or GetRecord");
    }
    return super.isRecord(inputName, element) || element.equals("error");
  }

  @Override
  Optional<ParseResult> parse(String inputName, XmlRecord record) throws InvalidFieldException {
    if (record.element().name().equals("error")) {
      refuse(inputName, record.element());
      return Optional.empty();
    }
    return Optional.of(parse(record));
  }

  /** Throws for every error except the one that means that no record has changed. */
  private static void refuse(String inputName, XmlElement error) {
    var code = error.attribute("code");
    if ("noRecordsMatch".equals(code)) {
      return;
    }
    var text = UntrustedXml.oneLine(error.text());
    throw new UnusableInputException(inputName
        + " is the OAI-PMH error "
        + UntrustedXml.oneLine(String.valueOf(code))
        + (text.isEmpty() ? "" : ": " + text));
  }

  private ParseResult parse(XmlRecord record) throws InvalidFieldException {
    var header = record.element().child("header");
    var identifier = header.map(it -> it.textOf("identifier")).orElse(null);
    if (header.map(it -> it.attribute("status")).filter("deleted"::equals).isPresent()) {
      return withdrawn(record, identifier);
    }
    var metadata =
        record.element().child("metadata").stream().flatMap(it -> it.children().stream());
    var described = metadata.findFirst();
    if (described.isEmpty()) {
      return record.rejected("no metadata", "");
    }
    var draft = new OaiMetadata(NAME, context()).draft(described.get());
    if (identifier != null) {
      draft.identifier(identifier);
    }
    return check(draft, record);
  }

  private static ParseResult withdrawn(XmlRecord record, String identifier) {
    var id = ArxivId.of(identifier);
    return id.isPresent()
        ? new Withdrawn(id.get().identity())
        : record.rejected(
            "deleted, but not an arXiv paper", Objects.requireNonNullElse(identifier, ""));
  }
}
