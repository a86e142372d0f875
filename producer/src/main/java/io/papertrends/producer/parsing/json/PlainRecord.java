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
import io.papertrends.producer.parsing.FeaturedDay;
import io.papertrends.producer.parsing.FieldNames;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads a paper from an object whose field names differ between programs: in case, underscores and
 * wording.
 */
final class PlainRecord {

  private PlainRecord() {}

  /**
   * The draft of a paper.
   *
   * @param format the source of a record that has no field with its source
   * @throws InvalidFieldException if title, abstract or day is invalid
   */
  static PaperDraft draft(String format, JsonNode record, ParseContext context)
      throws InvalidFieldException {
    var json = plainlyNamed(record);
    var source = scalar(json, "source");
    var draft = new PaperDraft(source == null || source.isBlank() ? format : source)
        .title(firstText(json, FieldNames.TITLE))
        .text(firstText(json, FieldNames.ABSTRACT))
        .published(published(json, context))
        .featured(featured(json, context))
        .authors(ArxivSnapshot.authors(json))
        .categories(ArxivSnapshot.categories(json))
        .keywords(texts(json, first(json, FieldNames.KEYWORDS)));
    FieldNames.IDENTIFIERS.forEach(
        field -> draft.identifier(NamedIdentifier.of(field, scalar(json, field))));
    return draft;
  }

  private static LocalDate published(JsonNode json, ParseContext context)
      throws InvalidFieldException {
    if (ArxivSnapshot.isIn(json)) {
      return ArxivSnapshot.firstVersion(json, context);
    }
    return FeaturedDay.orPublished(
        () -> day(json, FieldNames.PUBLISHED, context),
        firstDay(json, FieldNames.PUBLISHED),
        featured(json, context));
  }

  private static LocalDate featured(JsonNode json, ParseContext context) {
    return context.featuredDay(firstDay(json, FieldNames.FEATURED));
  }

  /** The text of the first of these fields that has a day; null if none has. */
  private static String firstDay(JsonNode json, List<String> fields) {
    return fields.stream()
        .map(field -> scalar(json, field))
        .filter(it -> !ParseContext.isAbsent(it))
        .findFirst()
        .orElse(null);
  }

  /** The name of the first of these fields that exists; if none does, any of them. */
  private static String first(JsonNode json, List<String> fields) {
    for (var field : fields) {
      if (json.hasNonNull(field)) {
        return field;
      }
    }
    return fields.get(0);
  }

  /**
   * The object with field names in lower case without separators; of equal names the first counts.
   */
  private static JsonNode plainlyNamed(JsonNode record) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    record
        .properties()
        .forEach(field -> json.putIfAbsent(FieldNames.plain(field.getKey()), field.getValue()));
    return json;
  }
}
