// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The papers of a JSON text that has them in groups; one group is in memory at a time. */
final class JsonGroups extends AbstractSpliterator<List<JsonGroups.Keyed>> {

  private static final List<String> DAYS = List.of("date", "day", "daily_date", "published");

  private final String inputName;
  private final JsonCursor cursor;
  private long number;
  private boolean over;

  private JsonGroups(String inputName, Reader text) throws IOException {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.inputName = inputName;
    this.cursor = new JsonCursor(text);
    var root = cursor.next();
    if (root != JsonToken.START_OBJECT && root != JsonToken.START_ARRAY) {
      throw new UnusableInputException(
          inputName + (root == null ? " is empty" : " holds no groups of papers"));
    }
  }

  /**
   * A paper with the key of its group.
   *
   * @param key name of the group, or of the paper itself; null if there is none
   * @param json the paper; null if it cannot be parsed
   */
  record Keyed(String key, JsonRecord record, JsonNode json) {

    ParseResult read(ParseContext context, JsonDraftReader draftReader) {
      return json == null
          ? record.read(JsonRecord.LENIENT, context, draftReader)
          : record.check(json, context, draftReader);
    }
  }

  /**
   * All papers, in order.
   *
   * @throws UnusableInputException if the text cannot be read
   */
  static Stream<Keyed> papers(String inputName, Reader text) {
    try {
      return StreamSupport.stream(new JsonGroups(inputName, text), false).flatMap(List::stream);
    } catch (JsonProcessingException e) {
      throw new UnusableInputException(inputName + " is not JSON: " + JsonRecord.messageOf(e), e);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super List<Keyed>> action) {
    if (over) {
      return false;
    }
    try {
      var token = cursor.next();
      if (token == null || token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        over = true;
        return false;
      }
      String key = null;
      if (token == JsonToken.FIELD_NAME) {
        key = cursor.field();
        cursor.next();
      }
      long start = cursor.mark();
      cursor.skip();
      action.accept(group(key, cursor.cut(start)));
      return true;
    } catch (JsonProcessingException e) {
      over = true;
      // A truncated group cannot be read as a record either, so it becomes a dead letter.
      action.accept(List.of(keyed(null, "", null)));
      return true;
    } catch (IOException e) {
      throw new UnusableInputException(
          "cannot read " + inputName + " beyond record " + number + ": " + e.getMessage(), e);
    }
  }

  private List<Keyed> group(String key, String raw) {
    JsonNode json;
    try {
      json = JsonRecord.LENIENT.readTree(raw);
    } catch (JsonProcessingException e) {
      return List.of(keyed(key, raw, null));
    }
    if (json.path("papers").isArray()) {
      return all(key == null ? day(json) : key, json.get("papers"));
    }
    if (json.isArray()) {
      return all(key, json);
    }
    // Other values beside the groups, such as the file's date, are not papers.
    return json.isObject() ? List.of(keyed(key, raw, json)) : List.of();
  }

  private List<Keyed> all(String key, JsonNode papers) {
    var all = new ArrayList<Keyed>();
    papers.forEach(paper -> all.add(keyed(key, paper.toString(), paper)));
    return all;
  }

  private Keyed keyed(String key, String raw, JsonNode json) {
    number++;
    return new Keyed(key, new JsonRecord("record " + number, raw), json);
  }

  private static String day(JsonNode group) {
    return DAYS.stream()
        .filter(group::hasNonNull)
        .map(it -> group.get(it).asText())
        .findFirst()
        .orElse(null);
  }
}
