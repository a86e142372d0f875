// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.avro.Schema;

/**
 * The description of the interface (OpenAPI 3.1): addresses and parameters as written down in
 * {@code openapi.json}, boards and events as the program has them, so that a new one is described
 * too.
 */
final class OpenApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OpenApi() {}

  /** The whole description. */
  static String description() {
    return document().toPrettyString();
  }

  static ObjectNode document() {
    try (var resource = OpenApi.class.getResourceAsStream("openapi.json")) {
      var document = (ObjectNode) JSON.readTree(resource);
      var schemas = (ObjectNode) document.path("components").path("schemas");
      for (var event : List.of(
          Paper.getClassSchema(),
          TaggedPaper.getClassSchema(),
          TrendingBoard.getClassSchema(),
          TrendAlert.getClassSchema())) {
        schemas.set(event.getName(), schema(event));
      }
      document.findValues("parameters").forEach(it -> it.forEach(OpenApi::nameBoards));
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void nameBoards(JsonNode parameter) {
    if (parameter.path("name").asText().equals("board")) {
      BoardNames.ALL.forEach(parameter.withObject("/schema").withArray("enum")::add);
    }
  }

  private static ObjectNode schema(Schema avro) {
    return switch (avro.getType()) {
      case RECORD -> record(avro);
      case ARRAY -> {
        var array = typed("array");
        array.set("items", schema(avro.getElementType()));
        yield array;
      }
      case ENUM -> {
        var words = typed("string");
        avro.getEnumSymbols().forEach(words.withArray("enum")::add);
        yield words;
      }
      case UNION -> nullable(avro);
      case INT, LONG -> avro.getLogicalType() == null ? typed("integer") : day();
      case FLOAT, DOUBLE -> typed("number");
      case BOOLEAN -> typed("boolean");
      default -> typed("string");
    };
  }

  private static ObjectNode record(Schema avro) {
    var object = typed("object");
    if (avro.getDoc() != null) {
      object.put("description", avro.getDoc());
    }
    for (var field : avro.getFields()) {
      var property = schema(field.schema());
      if (field.doc() != null) {
        property.put("description", field.doc());
      }
      object.withObject("/properties").set(field.name(), property);
      object.withArray("required").add(field.name());
    }
    return object;
  }

  private static ObjectNode nullable(Schema union) {
    var choice = JSON.createObjectNode();
    for (var type : union.getTypes()) {
      choice
          .withArray("anyOf")
          .add(type.getType() == Schema.Type.NULL ? typed("null") : schema(type));
    }
    return choice;
  }

  private static ObjectNode typed(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  private static ObjectNode day() {
    return typed("string").put("format", "date");
  }
}
