// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles of PubMed in XML: a response of {@code efetch}, an export, or a file of the baseline.
 * The day of electronic publication is preferred to the date of the printed issue, which is often
 * only a month.
 *
 * @see <a href="https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html">The elements</a>
 */
public final class PubmedXmlFormat extends XmlFormat {

  private static final String NAME = "pubmed-xml";

  private static final Set<String> ROOTS = Set.of("PubmedArticleSet", "MedlineCitationSet");
  private static final Set<String> RECORDS = Set.of("PubmedArticle");

  /** Papers from later than tomorrow are rejected. */
  public PubmedXmlFormat(ParseContext context) {
    super(NAME, ROOTS, RECORDS, context);
  }

  @Override
  Optional<ParseResult> parse(String inputName, XmlRecord record) throws InvalidFieldException {
    return Optional.of(check(draft(record.element()), record));
  }

  private PaperDraft draft(XmlElement record) throws InvalidFieldException {
    var citation = record.child("MedlineCitation").orElse(record);
    var article = citation.child("Article").orElse(citation);
    var draft = new PaperDraft(NAME)
        .identifier(named("pmid", citation.textOf("PMID")))
        .title(article.textOf("ArticleTitle"))
        .text(article.child("Abstract").map(PubmedXmlFormat::text).orElse(null))
        .abstractIsOptional()
        .published(day(article))
        .authors(article
            .child("AuthorList")
            .map(it -> it.children("Author").map(PubmedXmlFormat::author).toList())
            .orElse(List.of()))
        .keywords(citation
            .children("KeywordList")
            .flatMap(it -> it.textsOf("Keyword").stream())
            .toList());
    article
        .children("ELocationID")
        .filter(it -> "doi".equals(it.attribute("EIdType")))
        .forEach(it -> draft.identifier(it.text()));
    record.child("PubmedData").stream()
        .flatMap(it -> it.children("ArticleIdList"))
        .flatMap(it -> it.children("ArticleId"))
        .forEach(it -> draft.identifier(identifier(it)));
    return draft;
  }

  private static String identifier(XmlElement id) {
    return switch (Objects.requireNonNullElse(id.attribute("IdType"), "")) {
      case "pubmed" -> named("pmid", id.text());
      case "pmc" -> named("pmc", id.text());
      case "doi" -> id.text();
      default -> null;
    };
  }

  private static String named(String scheme, String value) {
    return value == null ? null : scheme + ":" + value.strip();
  }

  /**
   * The parts of an abstract, such as background and methods, with their labels, which are
   * attributes.
   */
  private static String text(XmlElement parts) {
    return parts.textsOf("AbstractText").stream().collect(Collectors.joining(" "));
  }

  private static String author(XmlElement author) {
    var group = author.textOf("CollectiveName");
    return group != null
        ? group
        : Stream.of(author.textOf("ForeName"), author.textOf("LastName"), author.textOf("Suffix"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
  }

  private LocalDate day(XmlElement article) throws InvalidFieldException {
    var electronic =
        article.children("ArticleDate").map(PubmedXmlFormat::written).findFirst();
    if (electronic.isPresent()) {
      return context().day("ArticleDate", electronic.get());
    }
    var issue = article
        .child("Journal")
        .flatMap(it -> it.child("JournalIssue"))
        .flatMap(it -> it.child("PubDate"));
    return issue.isEmpty() ? null : context().day("PubDate", written(issue.get()));
  }

  /** The text of a date; a season or a range of months is in an element of its own. */
  private static String written(XmlElement date) {
    var free = date.textOf("MedlineDate");
    return free != null
        ? free
        : Stream.of("Year", "Month", "Day")
            .map(date::textOf)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("-"));
  }
}
