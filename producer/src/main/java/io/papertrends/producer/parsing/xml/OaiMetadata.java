// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the metadata formats of arXiv's OAI-PMH. */
record OaiMetadata(String source, ParseContext context) {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** arXiv's months end in New York, hours after UTC. */
  private static final int MONTH_MAY_LAST_DAYS_LONGER = 1;

  /** The draft of a paper; the name of the element determines the metadata format. */
  PaperDraft draft(XmlElement metadata) throws InvalidFieldException {
    return switch (metadata.name()) {
      case "arXiv" -> structured(metadata);
      case "arXivRaw", "arXivOld" -> flat(metadata);
      case "dc" -> dublinCore(metadata);
      default -> throw new InvalidFieldException("unknown metadata format", metadata.name());
    };
  }

  private PaperDraft structured(XmlElement metadata) throws InvalidFieldException {
    return arxiv(metadata)
        .published(created(metadata))
        .authors(metadata
            .children("authors")
            .flatMap(it -> it.children("author"))
            .map(OaiMetadata::name)
            .toList());
  }

  /**
   * By the schema, {@code created} is the day of the first version, but arXiv's present server
   * writes the day of the latest one. If the identifier is from an earlier month, the error is
   * visible and the paper is rejected; within the same month it is not visible. Only
   * {@code arXivRaw} and {@code oai_dc} always have the first day.
   */
  private LocalDate created(XmlElement metadata) throws InvalidFieldException {
    var created = context.day("created", metadata.textOf("created"));
    var id = ArxivId.of(metadata.textOf("id"));
    if (created != null
        && id.isPresent()
        && id.get().isOlderThan(created, MONTH_MAY_LAST_DAYS_LONGER)) {
      throw new InvalidFieldException("created is not the first version's", created.toString());
    }
    return created;
  }

  /** Formats with one text for all authors; arXivOld has no day. */
  private PaperDraft flat(XmlElement metadata) throws InvalidFieldException {
    return arxiv(metadata)
        .published(firstVersion(metadata))
        .authors(AuthorNames.listed(metadata.textOf("authors")));
  }

  private LocalDate firstVersion(XmlElement metadata) throws InvalidFieldException {
    var first = metadata
        .children("version")
        .filter(it -> "v1".equals(it.attribute("version")))
        .findFirst();
    return first.isEmpty()
        ? null
        : context.day("date of version v1", first.get().textOf("date"));
  }

  private PaperDraft arxiv(XmlElement metadata) {
    return new PaperDraft(source)
        .identifier(metadata.textOf("id"))
        .identifier(metadata.textOf("doi"))
        .title(metadata.textOf("title"))
        .text(metadata.textOf("abstract"))
        .categories(WHITE_SPACE
            .splitAsStream(Objects.requireNonNullElse(metadata.textOf("categories"), ""))
            .toList());
  }

  private static String name(XmlElement author) {
    return String.join(
        " ",
        Stream.of("forenames", "keyname", "suffix")
            .flatMap(it -> author.textsOf(it).stream())
            .toList());
  }

  /**
   * Dublin Core, which every OAI-PMH service has. The first description is the abstract; comments
   * follow. The earliest date is that of the first version.
   */
  private PaperDraft dublinCore(XmlElement metadata) throws InvalidFieldException {
    var draft = new PaperDraft(source)
        .title(metadata.textOf("title"))
        .text(metadata.textsOf("description").stream()
            .filter(it -> !it.startsWith("Comment:"))
            .findFirst()
            .orElse(null))
        .published(earliest(metadata.textsOf("date")))
        .authors(metadata.textsOf("creator").stream().map(AuthorNames::spoken).toList())
        .categories(metadata.textsOf("subject"));
    metadata.textsOf("identifier").forEach(draft::identifier);
    return draft;
  }

  private LocalDate earliest(List<String> dates) throws InvalidFieldException {
    LocalDate earliest = null;
    for (var date : dates) {
      var day = context.day("date", date);
      if (earliest == null || (day != null && day.isBefore(earliest))) {
        earliest = day;
      }
    }
    return earliest;
  }
}
