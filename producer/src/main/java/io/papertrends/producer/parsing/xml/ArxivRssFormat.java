// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * arXiv's daily feed of what it announces, as RSS or as Atom.
 *
 * <p>The day of the announcement counts as the day of publication: it is the first on which the
 * paper can be read, and the feed has no other; the submission, which other sources go by, is a day
 * or a few before. Of a paper that is announced again, because it was replaced or because it was
 * listed in another category after its month was over, the feed does not give the first day.
 */
public final class ArxivRssFormat extends XmlFormat {

  /**
   * What the reason ends with where a paper was announced before, and not for the first time now.
   */
  public static final String ANNOUNCED_BEFORE = "its day of publication is not given";

  private static final String NAME = "arxiv-rss";

  private static final Set<String> ROOTS = Set.of("rss", "feed");
  private static final Set<String> RECORDS = Set.of("item", "entry");

  private static final Pattern FEED =
      Pattern.compile("https?://(?:[a-z]+\\.)?arxiv\\.org/(?:rss|atom)/.*");

  private static final Pattern DESCRIPTION = Pattern.compile(
      "\\s*arXiv:(\\S+)\\s+Announce Type:\\s*([a-z-]+)\\s+Abstract:(.*)", Pattern.DOTALL);

  /** A weekend and a holiday may lie between the end of a month and its last announcement. */
  private static final int LONGEST_PAUSE_DAYS = 7;

  /** Papers from after tomorrow are rejected. */
  public ArxivRssFormat(ParseContext context) {
    super(NAME, ROOTS, RECORDS, context);
  }

  @Override
  boolean isOfFormat(XmlHeader head, String beginning) {
    return head.hasAddress(FEED);
  }

  @Override
  Optional<ParseResult> parse(String inputName, XmlRecord record) throws InvalidFieldException {
    return Optional.of(parse(record));
  }

  private ParseResult parse(XmlRecord record) throws InvalidFieldException {
    var item = record.element();
    var text = first(item, "description", "summary").orElse("");
    var description = DESCRIPTION.matcher(text);
    boolean described = description.matches();
    var type = first(item, "announce_type").orElseGet(() -> described ? description.group(2) : "");
    if (type.startsWith("replace")) {
      return record.rejected("replaced, " + ANNOUNCED_BEFORE, "");
    }
    if (!type.equals("new") && !type.equals("cross")) {
      throw new InvalidFieldException("announce type is neither new nor cross nor replace", type);
    }
    if (!described) {
      throw new InvalidFieldException("description has no announce type and abstract", text);
    }
    var day = day(item);
    if (type.equals("cross") && isOld(description.group(1), day)) {
      return record.rejected("cross-listed later, " + ANNOUNCED_BEFORE, "");
    }
    return check(draft(item, description, day), record);
  }

  private static boolean isOld(String id, LocalDate day) {
    return day != null
        && ArxivId.of(id).map(it -> it.isOlderThan(day, LONGEST_PAUSE_DAYS)).orElse(false);
  }

  private LocalDate day(XmlElement item) throws InvalidFieldException {
    var rss = context().day("pubDate", item.textOf("pubDate"));
    return rss == null ? context().day("published", item.textOf("published")) : rss;
  }

  private static PaperDraft draft(XmlElement item, Matcher description, LocalDate day) {
    return new PaperDraft(NAME)
        .identifier(description.group(1))
        .identifier(first(item, "guid", "id").orElse(null))
        .identifier(link(item))
        .identifier(item.textOf("DOI"))
        .title(item.textOf("title"))
        .text(description.group(3))
        .published(day)
        .authors(FeedItem.creators(item))
        .categories(FeedItem.categories(item));
  }

  private static String link(XmlElement item) {
    return item.child("link")
        .map(it -> Objects.requireNonNullElse(it.attribute("href"), it.text()))
        .orElse(null);
  }

  private static Optional<String> first(XmlElement item, String... names) {
    return Stream.of(names).map(item::textOf).filter(Objects::nonNull).findFirst();
  }
}
