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
public final class ArxivRssFormat implements PaperFormat {

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

  private final LocalDate today;

  /** Papers from after tomorrow are rejected. */
  public ArxivRssFormat(LocalDate today) {
    this.today = today;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(String beginning) {
    var head = XmlHead.of(beginning);
    return ROOTS.contains(head.root()) && head.hasAddress(FEED);
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return XmlRecords.parse(
        inputName, text, ROOTS, RECORDS, RECORDS::contains, record -> Optional.of(parse(record)));
  }

  @Override
  public void requireWhole(String inputName, BufferedReader text) {
    WholeXml.require(inputName, text);
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
    return draft(item, description, day).check(today, record.position(), record.raw());
  }

  private static boolean isOld(String id, LocalDate day) {
    return day != null
        && ArxivId.of(id).map(it -> it.isOlderThan(day, LONGEST_PAUSE_DAYS)).orElse(false);
  }

  private static LocalDate day(XmlElement item) throws InvalidFieldException {
    var rss = Days.parse("pubDate", item.textOf("pubDate"));
    return rss == null ? Days.parse("published", item.textOf("published")) : rss;
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
        .authors(authors(item))
        .categories(item.children("category").map(ArxivRssFormat::category).toList());
  }

  private static String link(XmlElement item) {
    return item.child("link")
        .map(it -> Objects.requireNonNullElse(it.attribute("href"), it.text()))
        .orElse(null);
  }

  private static String category(XmlElement category) {
    return Objects.requireNonNullElse(category.attribute("term"), category.text());
  }

  private static List<String> authors(XmlElement item) {
    return item.textsOf("creator").stream()
        .flatMap(it -> AuthorNames.listed(it).stream())
        .toList();
  }

  private static Optional<String> first(XmlElement item, String... names) {
    return Stream.of(names).map(item::textOf).filter(Objects::nonNull).findFirst();
  }
}
