// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.util.regex.Pattern;

/**
 * One record in JSON.
 *
 * @param position place in the input, such as {@code line 12}
 * @param raw the unchanged record
 */
record JsonRecord(String position, String raw) {

  /**
   * Also reads values that services write although JSON does not allow them, such as NaN. If a
   * field is repeated, the last one counts.
   */
  static final ObjectMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build())
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .build();

  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; ([^]]*)]");
  /**
   * Part of a message that differs between runs, because it depends on the size of the parser's
   * buffers.
   */
  private static final Pattern FOUND_LENGTH = Pattern.compile(" \\(\\d+\\)(?= exceeds )");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Parses the record to a paper or a rejected record. */
  ParseResult read(ObjectMapper mapper, ParseContext context, JsonDraftReader draftReader) {
    JsonNode json;
    try {
      json = mapper.readTree(raw);
    } catch (StreamConstraintsException e) {
      return rejected("JSON beyond all measure", messageOf(e));
    } catch (JsonProcessingException e) {
      return rejected("not JSON", messageOf(e));
    }
    return check(json, context, draftReader);
  }

  /** Reads a record that has been parsed already. */
  ParseResult check(JsonNode json, ParseContext context, JsonDraftReader draftReader) {
    if (!json.isObject()) {
      return rejected("not a JSON object", "");
    }
    try {
      return draftReader.draft(json).check(context.today(), position, raw);
    } catch (InvalidFieldException e) {
      return rejected(e.reason(), e.getMessage());
    }
  }

  private Rejected rejected(String reason, String detail) {
    return new Rejected(position, reason, detail, raw);
  }

  /** The message of the parser in one line, without the name of the source. */
  static String messageOf(JsonProcessingException e) {
    var message = SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
    message = FOUND_LENGTH.matcher(message).replaceAll("");
    return WHITE_SPACE.matcher(message).replaceAll(" ").strip();
  }
}
