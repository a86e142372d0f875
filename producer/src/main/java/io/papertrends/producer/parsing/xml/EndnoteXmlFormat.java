// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * References in the XML of EndNote, which Zotero and other programs export too. Texts may be within
 * elements for style. The year is in a separate element from day and month.
 */
public final class EndnoteXmlFormat extends XmlFormat {

  private static final String NAME = "endnote-xml";

  private static final Set<String> ROOTS = Set.of("xml", "records");
  private static final Set<String> RECORDS = Set.of("record");
  private static final Pattern RECORD =
      Pattern.compile("<records[\\s>].*<titles[\\s>]", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");

  /** Papers from later than tomorrow are rejected. */
  public EndnoteXmlFormat(ParseContext context) {
    super(NAME, ROOTS, RECORDS, context);
  }

  @Override
  boolean isOfFormat(XmlHeader head, String beginning) {
    return RECORD.matcher(beginning).find();
  }

  @Override
  Optional<ParseResult> parse(String inputName, XmlRecord record) throws InvalidFieldException {
    return Optional.of(check(draft(record.element()), record));
  }

  private PaperDraft draft(XmlElement record) throws InvalidFieldException {
    var draft = new PaperDraft(NAME)
        .identifier(record.textOf("electronic-resource-num"))
        .identifier(record.textOf("accession-num"))
        .title(first(record, "titles", "title"))
        .text(record.textOf("abstract"))
        .abstractIsOptional()
        .published(day(record))
        .authors(texts(record, "contributors", "authors", "author").stream()
            .map(AuthorNames::spoken)
            .toList())
        .keywords(texts(record, "keywords", "keyword"));
    texts(record, "urls", "related-urls", "url").forEach(draft::identifier);
    texts(record, "urls", "web-urls", "url").forEach(draft::identifier);
    return draft;
  }

  private static String first(XmlElement record, String... path) {
    return texts(record, path).stream().findFirst().orElse(null);
  }

  private static List<String> texts(XmlElement record, String... path) {
    var elements = Stream.of(record);
    for (var name : path) {
      elements = elements.flatMap(it -> it.children(name));
    }
    return elements.map(it -> it.text().strip()).filter(it -> !it.isEmpty()).toList();
  }

  private LocalDate day(XmlElement record) throws InvalidFieldException {
    var year = first(record, "dates", "year");
    var day = first(record, "dates", "pub-dates", "date");
    boolean isWhole = day != null && (year == null || YEAR.matcher(day).matches());
    return context()
        .day("dates", isWhole || year == null ? day : year + (day == null ? "" : " " + day));
  }
}
