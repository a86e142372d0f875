// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.day;
import static io.papertrends.producer.parsing.json.JsonFields.firstText;
import static io.papertrends.producer.parsing.json.JsonFields.scalar;
import static io.papertrends.producer.parsing.json.JsonFields.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertrends.producer.identity.NamedIdentifier;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A paper as an object with the fields that programs give it, whose names differ by program: in
 * upper and lower case, with underscores and without, and in some words.
 */
final class PlainRecord {

  private static final String SEPARATORS = " \t\n\u000b\f\r_.-";

  private static final List<String> TITLE = List.of("title", "papertitle", "displayname");
  private static final List<String> ABSTRACT =
      List.of("abstract", "summary", "abstracttext", "papersummary", "description", "contenttext");
  private static final List<String> PUBLISHED = List.of(
      "published",
      "publisheddate",
      "publicationdate",
      "publishedat",
      "datepublished",
      "pubdate",
      "publishdate",
      "publishedon",
      "submitteddate",
      "submissiondate",
      "date");
  private static final List<String> IDENTIFIERS = List.of(
      "id",
      "arxivid",
      "arxiv",
      "paperid",
      "doi",
      "pmid",
      "pmcid",
      "openreview",
      "acl",
      "aclid",
      "openalex",
      "openalexid",
      "corpusid",
      "entryid",
      "url",
      "link",
      "pdfurl",
      "pdf",
      "absurl",
      "arxivurl");

  private PlainRecord() {}

  /**
   * The draft of a paper.
   *
   * @param format the source, if the record names none
   * @throws InvalidFieldException if a title, abstract or day is something else
   */
  static PaperDraft draft(String format, JsonNode record) throws InvalidFieldException {
    var json = plainlyNamed(record);
    var source = scalar(json, "source");
    var published =
        ArxivSnapshot.isIn(json) ? ArxivSnapshot.firstVersion(json) : day(json, PUBLISHED);
    var draft = new PaperDraft(source == null || source.isBlank() ? format : source)
        .title(firstText(json, TITLE))
        .text(firstText(json, ABSTRACT))
        .published(published)
        .featured(featured(json))
        .authors(ArxivSnapshot.authors(json))
        .categories(ArxivSnapshot.categories(json))
        .keywords(texts(json, "keywords"));
    IDENTIFIERS.forEach(field -> draft.identifier(NamedIdentifier.of(field, scalar(json, field))));
    return draft;
  }

  /** What is no day there is no reason to refuse the paper. */
  private static LocalDate featured(JsonNode json) {
    try {
      return day(json, List.of("dailydate"));
    } catch (InvalidFieldException e) {
      return null;
    }
  }

  /** With names in lower case without what separates words; of two the first counts. */
  private static JsonNode plainlyNamed(JsonNode record) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    record.properties().forEach(field -> json.putIfAbsent(plain(field.getKey()), field.getValue()));
    return json;
  }

  private static String plain(String name) {
    var plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (SEPARATORS.indexOf(name.charAt(i)) < 0) {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
