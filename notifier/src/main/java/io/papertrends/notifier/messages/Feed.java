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

/**
 * Steps as an Atom feed (RFC 4287): a function of the steps, so that the same ones give the same.
 */
public final class Feed {

  private static final String AUTHOR = "papertrends";

  private Feed() {}

  /** The feed with these steps, the latest first. */
  public static String of(AtomChannel channel, Collection<Step> steps) {
    var feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    feed.setId(urn("papertrends feed " + channel.name()));
    feed.setTitle(PlainText.of(channel.title()));
    feed.setAuthors(List.of(author()));
    var updated = steps.stream().map(Step::time).max(Comparator.naturalOrder());
    feed.setUpdated(Date.from(updated.orElse(Instant.EPOCH)));
    channel.self().ifPresent(it -> feed.setOtherLinks(List.of(link("self", it))));
    feed.setEntries(steps.stream()
        .sorted(Comparator.comparing(Step::time).thenComparing(Step::offset).reversed())
        .map(Feed::entry)
        .toList());
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("the feed of " + channel.name() + " can't be written", e);
    }
  }

  private static Entry entry(Step step) {
    var entry = new Entry();
    entry.setId(urn(step.key()));
    entry.setTitle(step.label() + ": " + step.alert().getKind() + " "
        + Step.lower(step.alert().getPhase()));
    entry.setUpdated(Date.from(step.time()));
    var category = new Category();
    category.setTerm(PlainText.of(step.alert().getTopic()));
    entry.setCategories(List.of(category));
    entry.setContents(List.of(content(step)));
    entry.setOtherLinks(
        step.papers().stream().map(it -> link("related", it.url())).toList());
    return entry;
  }

  private static Content content(Step step) {
    var content = new Content();
    content.setType(Content.TEXT);
    content.setValue(step.sentence() + " (" + step.circumstances() + ", severity "
        + Step.lower(step.alert().getSeverity()) + ")");
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

  /** Stable, and an address of nothing. */
  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
