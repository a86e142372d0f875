// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ListedTexts;
import io.papertrends.producer.parsing.ParseContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Special fields in arXiv's own snapshot of its metadata: lists that are written as one text, and
 * the times of all versions instead of a day of publication.
 */
final class ArxivSnapshot {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

  /** Affiliations in brackets, such as {@code (1 and 2)} or {@code ((1) Here, (2) There)}. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\((?:[^()]++|\\([^()]*+\\))*+\\)");

  private static final Pattern BETWEEN_NAMES = Pattern.compile(",\\s*and\\s|,|\\sand\\s");

  private ArxivSnapshot() {}

  /**
   * Whether a record is from the snapshot; its field with the day of the last change is not the day
   * of publication.
   */
  static boolean isIn(JsonNode json) {
    return json.path("versions").isArray() && !json.hasNonNull("published");
  }

  /**
   * The day of the first version.
   *
   * @return null if absent
   */
  static LocalDate firstVersion(JsonNode json, ParseContext context) throws InvalidFieldException {
    for (var version : json.path("versions")) {
      if ("v1".equals(text(version, "version"))) {
        return context.day("created", text(version, "created"));
      }
    }
    return null;
  }

  /** A list of texts, or one text with spaces between them. */
  static List<String> categories(JsonNode json) {
    var categories = json.path("categories");
    return categories.isTextual()
        ? List.of(SEPARATOR.split(categories.textValue()))
        : texts(json, "categories");
  }

  /**
   * Author names from a list of texts, a list of parts of names, or one text as printed under a
   * title.
   */
  static List<String> authors(JsonNode json) {
    var authors = json.path("authors");
    if (!authors.isArray() && json.path("authorsparsed").isArray()) {
      return parsedAuthors(json.get("authorsparsed"));
    }
    if (!authors.isTextual()) {
      return texts(json, "authors");
    }
    var names = IN_BRACKETS.matcher(authors.textValue()).replaceAll(" ");
    return names.indexOf(';') >= 0 ? ListedTexts.of(names) : List.of(BETWEEN_NAMES.split(names));
  }

  /** Each element is a list: family name, given name, suffix, then affiliations. */
  private static List<String> parsedAuthors(JsonNode authors) {
    var names = new ArrayList<String>();
    for (var author : authors) {
      names.add(String.join(
          " ", author.path(1).asText(), author.path(0).asText(), author.path(2).asText()));
    }
    return names;
  }
}
