// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The records of a JSON text of a given shape; one is in memory at a time. The source text of a
 * record is copied before it is parsed, so that an error in it does not affect the next record.
 * Several concatenated responses are read as one. Null in a list means that the service did not
 * find a paper, and is ignored.
 */
final class JsonRecords extends AbstractSpliterator<ParseResult> {

  private final String inputName;
  private final JsonShape shape;
  private final ParseContext context;
  private final JsonCursor cursor;
  private boolean begun;
  private boolean inList;
  private boolean over;
  private long number;
  private ParseResult ahead;

  private JsonRecords(String inputName, Reader text, JsonShape shape, ParseContext context)
      throws IOException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.inputName = inputName;
    this.shape = shape;
    this.context = context;
    this.cursor = new JsonCursor(text);
  }

  /**
   * The records in order, read lazily while the stream is consumed.
   *
   * @throws UnusableInputException if the text cannot be read or does not have this shape
   */
  static Stream<ParseResult> of(
      String inputName, Reader text, JsonShape shape, ParseContext context) {
    try {
      var records = new JsonRecords(inputName, text, shape, context);
      records.ahead = records.next();
      return StreamSupport.stream(records, false);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super ParseResult> action) {
    if (ahead == null) {
      return false;
    }
    action.accept(ahead);
    ahead = next();
    return true;
  }

  /** Null at the end. */
  private ParseResult next() {
    if (over) {
      return null;
    }
    try {
      return read();
    } catch (JsonProcessingException e) {
      over = true;
      return broken(e);
    } catch (IOException e) {
      throw new UnusableInputException(
          "cannot read " + inputName + " beyond record " + number + ": " + e.getMessage(), e);
    }
  }

  private Rejected broken(JsonProcessingException e) {
    var message = JsonRecord.messageOf(e);
    if (!begun) {
      throw new UnusableInputException(inputName + " is not JSON: " + message, e);
    }
    return new Rejected("record " + (number + 1), "not JSON", message, "");
  }

  private ParseResult read() throws IOException {
    while (true) {
      if (!inList) {
        cursor.leave();
      }
      var token = cursor.next();
      if (token == null) {
        return end();
      }
      var result = inList ? element(token) : root(token);
      if (result != null) {
        return result;
      }
    }
  }

  private ParseResult end() {
    if (!begun) {
      throw new UnusableInputException(inputName + " is empty");
    }
    over = true;
    return null;
  }

  private ParseResult element(JsonToken token) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      inList = false;
      return null;
    }
    var raw = value();
    number++;
    return token == JsonToken.VALUE_NULL ? null : result(raw, shape.isForeign().negate());
  }

  /** Null where a list begins. */
  private ParseResult root(JsonToken token) throws IOException {
    begun = true;
    if (token == JsonToken.START_ARRAY) {
      inList = true;
      return null;
    }
    if (token == JsonToken.START_OBJECT) {
      return object(shape.path());
    }
    var raw = value();
    if (number == 0) {
      throw new UnusableInputException(inputName + " holds no " + shape.records());
    }
    number++;
    return result(raw, json -> false);
  }

  /** Null at the start of the list at this path; else the object itself is the record. */
  private ParseResult object(List<String> path) throws IOException {
    long start = cursor.mark();
    while (cursor.next() == JsonToken.FIELD_NAME) {
      boolean leads = !path.isEmpty() && path.get(0).equals(cursor.field());
      var token = cursor.next();
      if (leads && path.size() == 1 && token == JsonToken.START_ARRAY) {
        inList = true;
        return null;
      }
      if (leads && path.size() > 1 && token == JsonToken.START_OBJECT) {
        return object(path.subList(1, path.size()));
      }
      cursor.skip();
    }
    var raw = cursor.cut(start);
    number++;
    return result(raw, path.size() == 1 ? shape.isRecord() : json -> false);
  }

  private String value() throws IOException {
    long start = cursor.mark();
    cursor.skip();
    return cursor.cut(start);
  }

  private ParseResult result(String raw, Predicate<JsonNode> isRecord) {
    return new JsonRecord("record " + number, raw).read(JsonRecord.LENIENT, context, json -> {
      if (isRecord.test(json)) {
        return shape.draftReader().draft(json);
      }
      throw notARecord(json);
    });
  }

  /** At the beginning of the text, the whole text is not in this format. */
  private InvalidFieldException notARecord(JsonNode json) {
    var error = ServiceError.messageOf(json);
    if (number > 1) {
      return new InvalidFieldException("not one of the " + shape.records(), error);
    }
    throw new UnusableInputException(
        error.isEmpty()
            ? inputName + " holds no " + shape.records()
            : inputName + " is an error of its service: " + error);
  }
}
