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
 * @param position where it stands, such as {@code line 12}
 * @param raw the record as it stands
 */
record JsonRecord(String position, String raw) {

  /**
   * Reads what services write and JSON does not allow. Of fields with the same name the last one
   * counts, as services do repeat some.
   */
  static final ObjectMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build())
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .build();

  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; ([^]]*)]");
  /** Depends on the size of buffers that the parser uses again. */
  private static final Pattern FOUND_LENGTH = Pattern.compile(" \\(\\d+\\)(?= exceeds )");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** A paper if it is one, else rejected. */
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

  /** The same for a record that has been parsed already. */
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

  /** The message of the parser in one line, without the remark that its source has no name. */
  static String messageOf(JsonProcessingException e) {
    var message = SOURCE.matcher(e.getOriginalMessage()).replaceAll("$1");
    message = FOUND_LENGTH.matcher(message).replaceAll("");
    return WHITE_SPACE.matcher(message).replaceAll(" ").strip();
  }
}
