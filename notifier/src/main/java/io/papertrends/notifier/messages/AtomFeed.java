// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.papertrends.notifier.channels.AtomChannel;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Renders alert events as an Atom feed (RFC 4287). The same events always give the same bytes. */
public final class AtomFeed {

  private static final String AUTHOR = "papertrends";

  private AtomFeed() {}

  /** The feed of these events, latest first. */
  public static String of(AtomChannel channel, Collection<AlertEvent> events) {
    var feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    feed.setId(urn("papertrends feed " + channel.name()));
    feed.setTitle(SanitizedText.of(channel.title()));
    feed.setAuthors(List.of(author()));
    var updated = events.stream().map(AlertEvent::time).max(Comparator.naturalOrder());
    feed.setUpdated(Date.from(updated.orElse(Instant.EPOCH)));
    channel.self().ifPresent(it -> feed.setOtherLinks(List.of(link("self", it))));
    feed.setEntries(events.stream()
        .sorted(Comparator.comparing(AlertEvent::time)
            .thenComparing(AlertEvent::offset)
            .reversed())
        .map(AtomFeed::entry)
        .toList());
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("the feed of " + channel.name() + " cannot be rendered", e);
    }
  }

  private static Entry entry(AlertEvent event) {
    var entry = new Entry();
    entry.setId(urn(event.key()));
    entry.setTitle(event.label() + ": " + event.alert().getKind() + " "
        + AlertEvent.lower(event.alert().getPhase()));
    entry.setUpdated(Date.from(event.time()));
    var category = new Category();
    category.setTerm(SanitizedText.of(event.alert().getTopic()));
    entry.setCategories(List.of(category));
    entry.setContents(List.of(content(event)));
    entry.setOtherLinks(
        event.papers().stream().map(it -> link("related", it.url())).toList());
    return entry;
  }

  private static Content content(AlertEvent event) {
    var content = new Content();
    content.setType(Content.TEXT);
    content.setValue(event.sentence() + " (" + event.details() + ", severity "
        + AlertEvent.lower(event.alert().getSeverity()) + ")");
    return content;
  }

  private static Person author() {
    var person = new Person();
    person.setName(AUTHOR);
    return person;
  }

  private static Link link(String relation, String address) {
    var link = new Link();
    link.setRel(relation);
    link.setHref(address);
    return link;
  }

  /** A stable name that is not an address. */
  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
