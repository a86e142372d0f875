// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A feed of papers in RSS 2.0, RSS 1.0 or Atom, from a site of daily papers, a journal or a
 * preprint server. The day of an entry's last change is not the day of publication.
 */
public final class FeedFormat extends XmlFormat {

  private static final String NAME = "feed";

  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
  private static final Set<String> RECORDS = Set.of("item", "entry");

  /** Elements with the abstract; the first that exists counts. */
  private static final List<String> TEXTS = List.of("description", "summary", "encoded", "content");

  private static final List<String> DAYS =
      List.of("pubDate", "published", "publicationDate", "date", "issued", "coverDate");

  private static final List<String> IDENTIFIERS = List.of("doi", "identifier", "guid", "id");

  /** Papers from later than tomorrow are rejected. */
  public FeedFormat(ParseContext context) {
    super(NAME, ROOTS, RECORDS, context);
  }

  @Override
  Optional<ParseResult> parse(String inputName, XmlRecord record) throws InvalidFieldException {
    return Optional.of(check(draft(record.element()), record));
  }

  private PaperDraft draft(XmlElement item) throws InvalidFieldException {
    var draft = new PaperDraft(NAME)
        .title(item.textOf("title"))
        .text(first(item, TEXTS))
        .abstractIsOptional()
        .published(context().day("pubDate", first(item, DAYS)))
        .authors(authors(item))
        .categories(FeedItem.categories(item));
    IDENTIFIERS.forEach(name -> item.textsOf(name).forEach(draft::identifier));
    item.children("link")
        .map(it -> Objects.requireNonNullElse(it.attribute("href"), it.text().strip()))
        .forEach(draft::identifier);
    // RSS 1.0 has the URL in an attribute of the item.
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
    var named = item.children("author")
        .map(it -> Objects.requireNonNullElse(it.textOf("name"), it.text().strip()));
    return Stream.concat(FeedItem.creators(item).stream(), named).toList();
  }
}
