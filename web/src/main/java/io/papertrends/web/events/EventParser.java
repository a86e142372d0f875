// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Parses events from the JSON that the index stores. */
public final class EventParser {

  private static final JsonMapper JSON = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  private EventParser() {}

  /** The board. */
  public static BoardJson board(String json) {
    return read(json, BoardJson.class);
  }

  /** The step of an alert. */
  public static AlertJson alert(String json) {
    return read(json, AlertJson.class);
  }

  /** The paper. */
  public static PaperJson paper(String json) {
    return read(json, PaperJson.class);
  }

  /** What the paper mentions. */
  public static TaggedPaperJson tagged(String json) {
    return read(json, TaggedPaperJson.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index has an event that is no " + type, e);
    }
  }
}
