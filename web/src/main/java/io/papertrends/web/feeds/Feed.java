// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.papertrends.web.text.XmlText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * A feed as a function of its entries, so that the same ones give the same. Times are those of the
 * days that entries speak of.
 */
final class Feed {

  private final com.rometools.rome.feed.atom.Feed feed =
      new com.rometools.rome.feed.atom.Feed("atom_1.0");
  private final List<Entry> entries = new ArrayList<>();
  private LocalDate updated = LocalDate.EPOCH;

  /**
   * An empty feed.
   *
   * @param self address of the feed
   * @param page address of the page that shows the same
   */
  Feed(String title, String self, String page) {
    feed.setId(urn(self));
    feed.setTitle(XmlText.of(title));
    var author = new Person();
    author.setName("papertrends");
    feed.setAuthors(List.of(author));
    feed.setOtherLinks(List.of(link("self", self), link("alternate", page)));
  }

  /**
   * Adds an entry.
   *
   * @param id identity among all entries of all feeds, which stays
   * @param address where to read it; null if nowhere
   */
  void add(String id, String title, String text, LocalDate day, String address) {
    var entry = new Entry();
    entry.setId(urn(id));
    entry.setTitle(XmlText.of(title));
    entry.setUpdated(time(day));
    var content = new Content();
    content.setType(Content.TEXT);
    content.setValue(XmlText.of(text));
    entry.setContents(List.of(content));
    if (address != null) {
      entry.setOtherLinks(List.of(link("alternate", address)));
    }
    entries.add(entry);
    updated = day.isAfter(updated) ? day : updated;
  }

  String asXml() {
    feed.setUpdated(time(updated));
    feed.setEntries(entries);
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed can't be written", e);
    }
  }

  private static Date time(LocalDate day) {
    return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static Link link(String relation, String address) {
    var link = new Link();
    link.setRel(relation);
    link.setHref(address);
    return link;
  }

  /** Stable, and an address of nothing. */
  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
