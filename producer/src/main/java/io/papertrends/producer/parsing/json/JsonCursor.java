// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * A cursor in a JSON text that moves forward and can copy the source text of values. It finds the
 * end of a value without parsing its content, so it can skip invalid and huge values.
 */
final class JsonCursor {

  /** Maximum nesting: each level takes memory even where values are skipped. */
  private static final int DEEPEST_NESTING = 100_000;

  private static final JsonFactory JSON = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      // An error within a record must not end the text.
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST_NESTING)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build())
      .build();

  private final RecordingReader text;
  private final JsonParser parser;

  /** A cursor before the first value of a text. */
  JsonCursor(Reader text) throws IOException {
    this.text = new RecordingReader(text);
    this.parser = JSON.createParser(this.text);
  }

  /** Moves to the next token; null at the end. */
  JsonToken next() throws IOException {
    return parser.nextToken();
  }

  /** The name of the field that the cursor is at. */
  String field() throws IOException {
    return parser.currentName();
  }

  /** Whether an object begins here. */
  boolean isAtObject() {
    return parser.hasToken(JsonToken.START_OBJECT);
  }

  /** The text, number or truth value that the cursor is at; empty if it is at anything else. */
  Optional<String> scalar() throws IOException {
    return Optional.ofNullable(parser.getValueAsString(null));
  }

  /** Skips the rest of the value that begins here. */
  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Leaves all lists and objects around the cursor. */
  void leave() throws IOException {
    while (!parser.getParsingContext().inRoot()) {
      parser.nextToken();
      mark();
    }
  }

  /** Discards the text before the current token; returns the offset for {@link #cut}. */
  long mark() {
    long start = parser.currentTokenLocation().getCharOffset();
    text.discardBefore(start);
    return start;
  }

  /** The source text from the mark to the end of the current token. */
  String cut(long mark) throws IOException {
    parser.finishToken();
    return text.between(mark, parser.currentLocation().getCharOffset()).strip();
  }
}
