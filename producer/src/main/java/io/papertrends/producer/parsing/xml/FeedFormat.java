// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.Days;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A feed of papers as RSS 2.0, RSS 1.0 or Atom: of a site of daily papers, a journal or a preprint
 * server. When an entry was last changed says nothing of its day.
 */
public final class FeedFormat implements PaperFormat {

  private static final String NAME = "feed";

  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
  private static final Set<String> RECORDS = Set.of("item", "entry");

  /** The first of them that is there counts. */
  private static final List<String> TEXTS = List.of("description", "summary", "encoded", "content");

  private static final List<String> DAYS =
      List.of("pubDate", "published", "publicationDate", "date", "issued", "coverDate");

  private static final List<String> IDENTIFIERS = List.of("doi", "identifier", "guid", "id");

  private final LocalDate today;

  /** Papers from after tomorrow are rejected. */
  public FeedFormat(LocalDate today) {
    this.today = today;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(String beginning) {
    return ROOTS.contains(XmlHead.of(beginning).root());
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return XmlRecords.parse(
        inputName,
        text,
        ROOTS,
        RECORDS,
        RECORDS::contains,
        record ->
            Optional.of(draft(record.element()).check(today, record.position(), record.raw())));
  }

  @Override
  public void requireWhole(String inputName, BufferedReader text) {
    WholeXml.require(inputName, text);
  }

  private static PaperDraft draft(XmlElement item) throws InvalidFieldException {
    var draft = new PaperDraft(NAME)
        .title(item.textOf("title"))
        .text(first(item, TEXTS))
        .abstractIsOptional()
        .published(Days.parse("pubDate", first(item, DAYS)))
        .authors(authors(item))
        .categories(item.children("category").map(FeedFormat::category).toList());
    IDENTIFIERS.forEach(name -> item.textsOf(name).forEach(draft::identifier));
    item.children("link")
        .map(it -> Objects.requireNonNullElse(it.attribute("href"), it.text().strip()))
        .forEach(draft::identifier);
    // RSS 1.0 has it in the item's own address.
    draft.identifier(item.attribute("about"));
    return draft;
  }

  private static String first(XmlElement item, List<String> names) {
    return names.stream()
        .map(item::textOf)
        .filter(it -> it != null && !it.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static List<String> authors(XmlElement item) {
    var listed = item.textsOf("creator").stream().flatMap(it -> AuthorNames.listed(it).stream());
    var named = item.children("author")
        .map(it -> Objects.requireNonNullElse(it.textOf("name"), it.text().strip()));
    return Stream.concat(listed, named).toList();
  }

  private static String category(XmlElement category) {
    return Objects.requireNonNullElse(category.attribute("term"), category.text());
  }
}
