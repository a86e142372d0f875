// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads events as the index has them. */
public final class Events {

  private static final JsonMapper JSON = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  private Events() {}

  /** The board. */
  public static BoardEvent board(String json) {
    return read(json, BoardEvent.class);
  }

  /** The step of an alert. */
  public static AlertEvent alert(String json) {
    return read(json, AlertEvent.class);
  }

  /** The paper. */
  public static PaperEvent paper(String json) {
    return read(json, PaperEvent.class);
  }

  /** What the paper mentions. */
  public static TaggedEvent tagged(String json) {
    return read(json, TaggedEvent.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the index has an event that is no " + type, e);
    }
  }
}
