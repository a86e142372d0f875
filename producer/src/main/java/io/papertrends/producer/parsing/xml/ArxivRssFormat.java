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
 * arXiv's daily feed of announcements, as RSS or Atom.
 *
 * <p>The day of the announcement counts as the day of publication: it is the first day on which the
 * paper can be read, and the feed has no other day. The submission, which other sources use, is one
 * or a few days earlier. A paper that is announced again is rejected, because the feed does not
 * give its first day: a replacement, or a paper that was listed in another category after the month
 * of its id.
 */
public final class ArxivRssFormat extends XmlFormat {

  /** End of the reason for rejecting a paper that was announced before. */
  public static final String ANNOUNCED_BEFORE = "its day of publication is not given";

  private static final String NAME = "arxiv-rss";

  private static final Set<String> ROOTS = Set.of("rss", "feed");
  private static final Set<String> RECORDS = Set.of("item", "entry");

  private static final Pattern FEED =
      Pattern.compile("https?://(?:[a-z]+\\.)?arxiv\\.org/(?:rss|atom)/.*");

  private static final Pattern DESCRIPTION = Pattern.compile(
      "\\s*arXiv:(\\S+)\\s+Announce Type:\\s*([a-z-]+)\\s+Abstract:(.*)", Pattern.DOTALL);

  /**
   * Maximum time from the end of a month to the announcement of its last papers, in days: a weekend
   * and holidays.
   */
  private static final int LONGEST_PAUSE_DAYS = 7;

  /** Papers from later than tomorrow are rejected. */
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
