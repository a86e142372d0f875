// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The dashboards and rules of the folder {@code ops}. */
final class OpsFiles {

  private static final Path OPS = Path.of("..", "ops");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();

  private OpsFiles() {}

  static List<Path> dashboards() {
    return files("grafana/dashboards", ".json");
  }

  static JsonNode dashboard(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The rules of all files, recording and alerting. */
  static List<JsonNode> rules() {
    return files("prometheus/rules", ".yml").stream()
        .map(OpsFiles::yaml)
        .flatMap(file -> elements(file.get("groups")))
        .flatMap(group -> elements(group.get("rules")))
        .toList();
  }

  /** What the rules are tested with. */
  static List<JsonNode> ruleTests() {
    return files("prometheus/tests", ".yml").stream().map(OpsFiles::yaml).toList();
  }

  static JsonNode datasources() {
    return yaml(OPS.resolve("grafana/provisioning/datasources/prometheus.yml"));
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode yaml(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static List<Path> files(String folder, String ending) {
    try (var files = Files.list(OPS.resolve(folder))) {
      return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder, e);
    }
  }
}
