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
 * A place in a JSON text that moves on and can cut out values as they stand. It only finds where
 * values end, so that it gets over such as nobody should read.
 */
final class JsonCursor {

  /** Memory for a level of nesting is needed even where values are only passed over. */
  private static final int DEEPEST_NESTING = 100_000;

  private static final JsonFactory JSON = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      // What is wrong within a record must not end the text.
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

  /** Before the first value of a text. */
  JsonCursor(Reader text) throws IOException {
    this.text = new RecordingReader(text);
    this.parser = JSON.createParser(this.text);
  }

  /** What comes next; null at the end. */
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

  /** Passes over the rest of the value that begins here. */
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

  /** Forgets what stands before what the cursor is at; returns the offset for cutting out. */
  long mark() {
    long start = parser.currentTokenLocation().getCharOffset();
    text.discardBefore(start);
    return start;
  }

  /** What stands between the mark and the end of what the cursor is at. */
  String cut(long mark) throws IOException {
    parser.finishToken();
    return text.between(mark, parser.currentLocation().getCharOffset()).strip();
  }
}
