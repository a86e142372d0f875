// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A response of arXiv's query API, an Atom feed with one entry per paper. {@code published} is the
 * day of the first version, also in entries of later versions; {@code updated} is ignored. Accents
 * stay in LaTeX.
 */
public final class ArxivAtomFormat extends XmlFormat {

  private static final String NAME = "arxiv-atom";

  private static final Set<String> ROOTS = Set.of("feed");
  private static final Set<String> RECORDS = Set.of("entry");

  /** Id of a feed of the API; the id of an error is the host only. */
  private static final Pattern API =
      Pattern.compile("https?://(?:[a-z]+\\.)?arxiv\\.org/(?:api/.*)?");

  /** Papers from later than tomorrow are rejected. */
  public ArxivAtomFormat(ParseContext context) {
    super(NAME, ROOTS, RECORDS, context);
  }

  @Override
  boolean isOfFormat(XmlHeader head, String beginning) {
    return head.hasAddress(API);
  }

  @Override
  Optional<ParseResult> parse(String inputName, XmlRecord record) throws InvalidFieldException {
    var entry = record.element();
    var id = Objects.requireNonNullElse(entry.textOf("id"), "");
    if (id.contains(ArxivFeed.ERRORS)) {
      var message = Objects.requireNonNullElse(entry.textOf("summary"), id);
      throw new UnusableInputException(
          inputName + " is an error of arXiv's API: " + UntrustedXml.oneLine(message));
    }
    if (entry.child("announce_type").isPresent()) {
      throw new UnusableInputException(
          inputName + " is a daily feed of arXiv, not an answer of its API");
    }
    if (ArxivId.of(id).isEmpty()) {
      throw new InvalidFieldException("id is not that of an arXiv paper", id);
    }
    return Optional.of(check(draft(entry), record));
  }

  private PaperDraft draft(XmlElement entry) throws InvalidFieldException {
    return new PaperDraft(NAME)
        .identifier(entry.textOf("id"))
        .identifier(entry.textOf("doi"))
        .title(entry.textOf("title"))
        .text(entry.textOf("summary"))
        .published(context().day("published", entry.textOf("published")))
        .authors(entry.children("author").map(it -> it.textOf("name")).toList())
        .categories(entry.children("category").map(it -> it.attribute("term")).toList());
  }
}
