// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import java.util.ArrayList;
import java.util.List;

/**
 * An address of the interface, as its description has it.
 *
 * @param path with names in braces
 * @param summary what it answers
 * @param parameters what it takes
 */
public record Operation(String path, String summary, List<Parameter> parameters) {

  /**
   * A parameter of it.
   *
   * @param name of the parameter
   * @param isInPath whether it is a part of the path
   * @param description what it means
   * @param example a value; empty if there is none
   */
  public record Parameter(String name, boolean isInPath, String description, String example) {}

  /** All of them in the order of the description. */
  public static List<Operation> all() {
    var operations = new ArrayList<Operation>();
    OpenApi.document().path("paths").properties().forEach(entry -> {
      var get = entry.getValue().path("get");
      var parameters = new ArrayList<Parameter>();
      get.path("parameters")
          .forEach(it -> parameters.add(new Parameter(
              it.path("name").asText(),
              it.path("in").asText().equals("path"),
              it.path("description").asText(),
              it.path("example").asText())));
      operations.add(new Operation(entry.getKey(), get.path("summary").asText(), parameters));
    });
    return operations;
  }
}
