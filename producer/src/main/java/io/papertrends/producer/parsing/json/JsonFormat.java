// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.util.List;
import java.util.stream.Stream;

/** Base of formats of JSON texts that have their records in one list. */
abstract class JsonFormat implements PaperFormat {

  private final String name;
  private final ParseContext context;
  private final JsonShape shape;

  /**
   * A format.
   *
   * @param records what the records are, for messages, such as {@code daily papers}
   * @param path the fields that lead to the list where the text is an object, outermost first;
   *     empty if an object is never in this format
   * @param context what parsing depends on
   */
  JsonFormat(String name, String records, List<String> path, ParseContext context) {
    this.name = name;
    this.context = context;
    this.shape = new JsonShape(records, path, this::isRecord, this::isForeign, this::draft);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return JsonRecords.of(inputName, text, shape, context);
  }

  /** Whether an object at the place of the path is itself a record. */
  boolean isRecord(JsonNode json) {
    return false;
  }

  /** Whether an object in the list is of a kind that this format does not read. */
  boolean isForeign(JsonNode json) {
    return false;
  }

  /**
   * The draft of a paper from a record.
   *
   * @throws InvalidFieldException if a required field is invalid
   */
  abstract PaperDraft draft(JsonNode json) throws InvalidFieldException;

  /** What parsing depends on. */
  final ParseContext context() {
    return context;
  }

  @Override
  public final void requireWhole(String inputName, BufferedReader text) {
    JsonCompleteness.require(inputName, text);
  }
}
