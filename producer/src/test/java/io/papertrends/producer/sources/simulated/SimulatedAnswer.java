// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a service answers if nothing goes wrong with it. */
record SimulatedAnswer(int status, String type, String body) {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .build();

  /** The same in every run, independent of the order of maps. */
  static SimulatedAnswer json(Object content) {
    return new SimulatedAnswer(200, "application/json", written(content));
  }

  /** In one line. */
  static String written(Object content) {
    return JSON.valueToTree(content).toString();
  }

  static SimulatedAnswer text(String body) {
    return new SimulatedAnswer(200, "text/plain; charset=utf-8", body);
  }

  static SimulatedAnswer xml(String body) {
    return new SimulatedAnswer(200, "text/xml; charset=utf-8", body);
  }

  /** For a request that is not as the service wants it. */
  static SimulatedAnswer refused(int status, String why) {
    return new SimulatedAnswer(
        status, "application/json", "{\"error\": \"refused\", \"message\": \"" + why + "\"}");
  }
}
