// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.papertrends.web.index.SampleIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface does what its description says. */
class InterfaceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  @Test
  void shouldAnswerAsItIsDescribed() throws Exception {
    try (var site = new SampleSite(folder, "Splines on the edges", "The abstract.")) {
      var description = JSON.readTree(site.get("/api/v1/openapi.json").body());
      assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");

      for (var address : Addresses.JSON) {
        var schema = schema(description, address, "200", "application/json");
        assertThat(errors(schema, site.get(address).body())).as(address).isEmpty();
      }
      var problem = schema(description, "/api/v1/papers", "400", "application/problem+json");
      assertThat(errors(problem, site.get("/api/v1/papers?limit=0").body())).isEmpty();
      assertThat(errors(problem, site.get("/api/v1/topics/nothing").body())).isEmpty();
      assertThat(errors(problem, "{}")).isNotEmpty();
    }
  }

  @Test
  void shouldDescribeEveryParameterOfItsTests() throws Exception {
    try (var site = new SampleSite(folder, "Splines", "The abstract.")) {
      var description = JSON.readTree(site.get("/api/v1/openapi.json").body());
      for (var address : Addresses.JSON) {
        var names = new ArrayList<String>();
        operation(description, address)
            .path("parameters")
            .forEach(it -> names.add(it.path("name").asText()));
        if (address.contains("?")) {
          for (var pair : address.substring(address.indexOf('?') + 1).split("&")) {
            assertThat(names).as(address).contains(pair.substring(0, pair.indexOf('=')));
          }
        }
      }
    }
  }

  private static JsonNode operation(JsonNode description, String address) {
    var path = address
        .replaceAll("\\?.*", "")
        .replaceAll("/boards/[^/.]+", "/boards/{board}")
        .replaceAll("/topics/[^/]+", "/topics/{id}")
        .replaceAll("/papers/[^/]+", "/papers/{id}");
    return description.path("paths").path(path).path("get");
  }

  private static ObjectNode schema(
      JsonNode description, String address, String status, String type) {
    var schema = (ObjectNode) operation(description, address)
        .path("responses")
        .path(status)
        .path("content")
        .path(type)
        .path("schema")
        .deepCopy();
    schema.set("components", description.path("components"));
    return schema;
  }

  private static List<?> errors(JsonNode schema, String answer) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON)
        .validate(answer, InputFormat.JSON);
  }

  @Test
  void shouldGoThroughAllPapersByCursors() throws Exception {
    try (var site = new SampleSite(folder, "Splines", "The abstract.")) {
      var seen = new ArrayList<String>();
      var cursor = "";
      while (cursor != null) {
        var answer = JSON.readTree(
            site.get("/api/v1/papers?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                .body());
        answer.path("results").forEach(it -> seen.add(it.path("id").asText()));
        cursor = answer.path("meta").path("cursor").asText(null);
      }

      assertThat(seen).hasSize(SampleIndex.DAYS * 20).doesNotHaveDuplicates();
    }
  }

  @Test
  void shouldGoOnAmongPapersOfDaysBefore1970() throws Exception {
    try (var site = new SampleSite(folder, "Splines", "The abstract.")) {
      for (int i = 0; i < 3; i++) {
        site.sample()
            .add(SampleIndex.paper("doi:" + i, "Perceptrons", "Old.", LocalDate.of(1969, 1, 1)));
      }
      site.sample().commit();
      var address = "/api/v1/papers?to=1969-12-31&limit=2";

      var first = JSON.readTree(site.get(address).body());
      var cursor = first.path("meta").path("cursor").asText();
      var rest = JSON.readTree(site.get(address + "&cursor=" + cursor).body());

      assertThat(first.path("results").size()).isEqualTo(2);
      assertThat(rest.path("results").size()).isEqualTo(1);
      assertThat(site.get("/api/v1/topics?cursor=-1").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void shouldHaveTheWholeEventWithFieldsThatNoPageKnows() throws Exception {
    try (var site = new SampleSite(folder, "Splines", "The abstract.")) {
      var step = JSON.readTree(site.get("/api/v1/alerts").body())
          .path("results")
          .path(0)
          .path("steps")
          .path(0);

      assertThat(step.path("adjustedP").asDouble()).isEqualTo(0.0001);
      assertThat(step.path("phase").asText()).isEqualTo("STARTED");
      assertThat(step.path("caveats").path(0).asText()).isEqualTo("ONE_DAY");
    }
  }
}
