// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The error that a service returns instead of papers. */
final class ServiceError {

  private static final int LONGEST = 500;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private ServiceError() {}

  /** The error message in one line; empty if the response has none. */
  static String messageOf(JsonNode answer) {
    var message = Stream.of("error", "message", "detail")
        .map(answer::path)
        .map(it -> it.isArray() ? it.path(0) : it)
        .map(it -> it.isObject() ? it.path("message") : it)
        .filter(JsonNode::isTextual)
        .map(it -> WHITE_SPACE.matcher(it.textValue()).replaceAll(" ").strip())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(": "));
    return message.length() > LONGEST ? message.substring(0, LONGEST) : message;
  }
}
