// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.javalin.http.Context;
import io.papertrends.web.api.Operation;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.server.RelativeUrl;
import java.util.ArrayList;
import java.util.List;

/** The interface with a form for each of its addresses, which sends a real request. */
final class ApiPage {

  private static final String PATH = "path";

  private final List<Operation> operations = Operation.all();

  /** What the template is given. */
  record Content(List<Asked> operations) {}

  /** An address. */
  record Asked(String path, String summary, List<Field> parameters) {}

  /** A field of its form. */
  record Field(String key, String name, String description, String example) {}

  Content content() {
    var asked = new ArrayList<Asked>();
    for (int i = 0; i < operations.size(); i++) {
      int number = i;
      var operation = operations.get(i);
      asked.add(new Asked(
          operation.path(),
          operation.summary(),
          operation.parameters().stream()
              .map(it -> new Field(
                  "field-" + number + "-" + it.name(), it.name(), it.description(), it.example()))
              .toList()));
    }
    return new Content(asked);
  }

  /** The address of a filled form; fields of the path that are empty take their example. */
  String target(Context context) {
    var path = context.queryParam(PATH);
    var operation = operations.stream()
        .filter(it -> it.path().equals(path))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("the interface has no such address"));
    var target = operation.path();
    for (var parameter : operation.parameters()) {
      if (parameter.isInPath()) {
        var value = context.queryParam(parameter.name());
        target = target.replace(
            "{" + parameter.name() + "}",
            RelativeUrl.encoded(value == null || value.isBlank() ? parameter.example() : value));
      }
    }
    var address = RelativeUrl.of(target);
    operation.parameters().stream()
        .filter(it -> !it.isInPath())
        .forEach(it -> address.with(it.name(), context.queryParam(it.name())));
    return address.toString();
  }
}
