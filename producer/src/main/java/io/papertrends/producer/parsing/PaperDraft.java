// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.producer.identity.PaperIdentity;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The unchecked fields of a record, from which a paper is made; null means unknown. */
public final class PaperDraft {

  /**
   * Maximum length of all details together in characters: room for ten thousand names, and with the
   * longest abstract the paper still fits into a Kafka record.
   */
  private static final int LONGEST_DETAILS = 200_000;

  private final String source;
  private final List<String> identifiers = new ArrayList<>();
  private String title;
  private String text;
  private LocalDate published;
  private LocalDate featured;
  private boolean abstractIsOptional;
  private List<String> authors = List.of();
  private List<String> categories = List.of();
  private List<String> keywords = List.of();

  /** A draft without fields. */
  public PaperDraft(String source) {
    this.source = CleanText.whole(source);
  }

  /** Adds an id, DOI or URL of the paper of any kind. */
  public PaperDraft identifier(String identifier) {
    identifiers.add(identifier == null ? null : CleanText.whole(identifier));
    return this;
  }

  /** The title. */
  public PaperDraft title(String title) {
    this.title = title;
    return this;
  }

  /** The abstract. */
  public PaperDraft text(String text) {
    this.text = text;
    return this;
  }

  /** Accepts a paper without an abstract, for sources that often have none. */
  public PaperDraft abstractIsOptional() {
    this.abstractIsOptional = true;
    return this;
  }

  /** The day of first publication in UTC. */
  public PaperDraft published(LocalDate day) {
    this.published = day;
    return this;
  }

  /** The day in UTC on which a feed featured the paper. */
  public PaperDraft featured(LocalDate day) {
    this.featured = day;
    return this;
  }

  /** Names in the order of the paper; blank ones and nulls are ignored. */
  public PaperDraft authors(List<String> names) {
    this.authors = names;
    return this;
  }

  /** Subject classes of the source; blank ones and nulls are ignored. */
  public PaperDraft categories(List<String> categories) {
    this.categories = categories;
    return this;
  }

  /** Keywords of the authors or the source; blank ones and nulls are ignored. */
  public PaperDraft keywords(List<String> keywords) {
    this.keywords = keywords;
    return this;
  }

  /**
   * A paper if all required fields are valid; a withdrawal if a notice replaces the abstract; else
   * a rejected record with this position and raw text.
   */
  public ParseResult check(LocalDate today, String position, String raw) {
    var cleanTitle = CleanText.of(title);
    var cleanText = CleanText.ofAbstract(text);
    if (cleanTitle.isEmpty()) {
      return new Rejected(position, "no title", "", raw);
    }
    if (cleanText.isEmpty() && !abstractIsOptional) {
      return new Rejected(position, "no abstract", "", raw);
    }
    if (isDamaged(cleanTitle) || isDamaged(cleanText)) {
      return new Rejected(position, "not UTF-8, or damaged before it was", "", raw);
    }
    if (published == null) {
      return new Rejected(position, "no day of publication", "", raw);
    }
    var problem = PaperLimits.problemOfTitle(cleanTitle)
        .or(() -> PaperLimits.problemOfAbstract(cleanText))
        .or(() -> PaperLimits.problemOfDay(published, today));
    if (problem.isPresent()) {
      return Rejected.of(position, problem.get(), raw);
    }
    if (featured != null && PaperLimits.problemOfDay(featured, today).isPresent()) {
      return new Rejected(position, "featured on no possible day", featured.toString(), raw);
    }
    var identities = PaperIdentity.all(identifiers);
    int details = Stream.of(authors, categories, keywords, identities)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .mapToInt(String::length)
        .sum();
    if (details > LONGEST_DETAILS) {
      return Rejected.of(
          position,
          "authors, categories, keywords and ids too long: " + details + " characters",
          raw);
    }
    var id = PaperIdentity.of(identities, cleanTitle, cleanText + published);
    if (WithdrawalNotice.isIn(cleanText)) {
      return new Withdrawn(id);
    }
    return new Parsed(new Paper(
        id,
        cleanTitle,
        cleanText,
        published,
        featured,
        source,
        clean(authors),
        clean(categories),
        clean(keywords),
        identities));
  }

  private static boolean isDamaged(String text) {
    return text.contains(CleanText.REPLACEMENT);
  }

  private static List<String> clean(List<String> texts) {
    return texts.stream()
        .filter(Objects::nonNull)
        .map(CleanText::of)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
