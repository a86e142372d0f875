// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.textsWithin;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Works of OpenAlex: a page of results, a list, a single work, or one work per line as in files of
 * its snapshot. Other responses, such as authors and sources, look similar, but are rejected.
 */
public final class OpenAlexFormat extends JsonFormat {

  private static final String NAME = "openalex";

  private static final String ADDRESS = "https://openalex.org/";

  private static final String WORK_ADDRESS = ADDRESS + "W";

  private static final Pattern WORK =
      Pattern.compile("(?:https?://openalex\\.org/)?(?:works/)?[Ww]\\d+");

  /** Papers from later than tomorrow are rejected. */
  public OpenAlexFormat(ParseContext context) {
    super(NAME, "works of OpenAlex", List.of("results"), context);
  }

  @Override
  public boolean recognises(String beginning) {
    var outline = JsonOutline.of(beginning);
    return outline.has(".meta.db_response_time_ms")
        || Stream.of("", "[]", ".results[]")
            .anyMatch(it ->
                outline.has(it + ".id", ADDRESS) || outline.has(it + ".abstract_inverted_index"));
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return hasWorkInLine(inputName, text)
        ? JsonLinesFormat.records(text, context(), this::work)
        : super.parse(inputName, text);
  }

  /**
   * Whether the first line is a work, as in the snapshot; only the beginning of a long line is
   * read.
   */
  private static boolean hasWorkInLine(String inputName, BufferedReader text) {
    var line = FirstLine.of(inputName, text);
    return JsonOutline.of(line).has(".id", WORK_ADDRESS)
        && (line.length() >= FirstLine.LONGEST || line.stripTrailing().endsWith("}"));
  }

  private PaperDraft work(JsonNode json) throws InvalidFieldException {
    if (!isRecord(json)) {
      throw new InvalidFieldException(
          "not one of the works of OpenAlex", ServiceError.messageOf(json));
    }
    return draft(json);
  }

  /** A response lacks the id if it was not among the requested fields. */
  @Override
  boolean isRecord(JsonNode json) {
    return WORK.matcher(json.path("id").asText()).matches()
        || (!json.has("id") && (json.has("title") || json.has("publication_date")));
  }

  @Override
  boolean isForeign(JsonNode json) {
    var id = json.path("id").asText();
    return id.startsWith(ADDRESS) && !WORK.matcher(id).matches();
  }

  @Override
  PaperDraft draft(JsonNode json) throws InvalidFieldException {
    var title = text(json, "title");
    var draft = new PaperDraft(NAME)
        .identifier(text(json, "doi"))
        .identifier(text(json, "id"))
        .title(title == null ? text(json, "display_name") : title)
        .text(InvertedIndex.text(json, "abstract_inverted_index"))
        .abstractIsOptional()
        .published(published(json))
        .authors(textsWithin(json, "authorships", "author", "display_name"))
        .categories(textsWithin(json, "topics", "display_name"))
        .keywords(textsWithin(json, "keywords", "display_name"));
    json.path("ids").forEach(it -> draft.identifier(it.textValue()));
    textsWithin(json, "locations", "landing_page_url").stream()
        .filter(OpenAlexFormat::isArxiv)
        .forEach(draft::identifier);
    return draft;
  }

  /**
   * OpenAlex writes 1 January if it knows only the year, and does not mark these days. For a month
   * it writes the first day, as many journals do.
   *
   * @see <a href="https://docs.openalex.org/api-entities/works/work-object#publication_date">The
   *     field</a>
   */
  private LocalDate published(JsonNode json) throws InvalidFieldException {
    var day = context().day("publication_date", text(json, "publication_date"));
    if (day != null && day.getDayOfYear() == 1) {
      throw new InvalidFieldException(
          "only the year of publication is known", "OpenAlex writes it as " + day);
    }
    return day;
  }

  /** Other landing pages may belong to the journal, the data or another version. */
  private static boolean isArxiv(String address) {
    return address != null && address.toLowerCase(Locale.ROOT).contains("arxiv");
  }
}
