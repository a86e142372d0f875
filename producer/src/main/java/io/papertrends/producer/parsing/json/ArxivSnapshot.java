// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.Days;
import io.papertrends.producer.parsing.InvalidFieldException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is particular about the records of arXiv's own snapshot of its metadata: lists that are
 * written as one text, and the time of each version instead of a day of publication.
 */
final class ArxivSnapshot {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /**
   * Such as {@code (1 and 2)}, which points to an affiliation, or {@code ((1) Here, (2) There)}.
   */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:[^()]++|\\([^()]*+\\))*+\\)");

  private static final Pattern BETWEEN_NAMES = Pattern.compile(",\\s*and\\s|,|\\sand\\s");

  private ArxivSnapshot() {}

  /**
   * The day of the first version; when the record was last changed says nothing about it.
   *
   * @return null if absent
   */
  static LocalDate firstVersion(JsonNode json) throws InvalidFieldException {
    for (var version : json.path("versions")) {
      if ("v1".equals(text(version, "version"))) {
        return Days.parseInternetTime("created", text(version, "created"));
      }
    }
    return null;
  }

  /** A list of texts, or one text in which blanks stand between them. */
  static List<String> categories(JsonNode json) throws InvalidFieldException {
    return json.path("categories").isTextual()
        ? List.of(WHITE_SPACE.split(text(json, "categories")))
        : texts(json, "categories");
  }

  /** A list of texts, or of the parts of names, or one text as it would stand under a title. */
  static List<String> authors(JsonNode json) throws InvalidFieldException {
    if (json.path("authors").isArray()) {
      return texts(json, "authors");
    }
    if (json.hasNonNull("authors_parsed")) {
      return parsedAuthors(json.get("authors_parsed"));
    }
    return json.path("authors").isTextual()
        ? List.of(BETWEEN_NAMES.split(IN_BRACKETS.matcher(text(json, "authors")).replaceAll(" ")))
        : texts(json, "authors");
  }

  /** Each is family name, given name, suffix, then affiliations. */
  private static List<String> parsedAuthors(JsonNode authors) throws InvalidFieldException {
    var names = new ArrayList<String>();
    for (var author : authors) {
      if (!author.path(0).isTextual()) {
        throw new InvalidFieldException("authors_parsed is not a list of names", author.toString());
      }
      names.add(String.join(
          " ", author.path(1).asText(), author.path(0).asText(), author.path(2).asText()));
    }
    return names;
  }
}
