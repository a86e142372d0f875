// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Grafana would not say, but show an empty or misplaced panel for. */
class DashboardsTest {

  @ParameterizedTest
  @MethodSource("files")
  void shouldHaveTheShapeThatGrafanaReads(Path file) {
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(DashboardsTest.class.getResourceAsStream("dashboard.schema.json"));

    assertThat(schema.validate(OpsFiles.dashboard(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void shouldGiveEachPanelAnIdAndAPlaceOfItsOwn(Path file) {
    var panels = panels(file);

    assertThat(panels.stream().map(it -> it.get("id").asInt())).doesNotHaveDuplicates();
    var places = panels.stream().map(DashboardsTest::place).toList();
    assertThat(places).allMatch(it -> it.x + it.width <= 24);
    for (int i = 0; i < places.size(); i++) {
      for (int other = 0; other < i; other++) {
        assertThat(places.get(i).intersects(places.get(other)))
            .as("%s lies on %s", panels.get(i).get("title"), panels.get(other).get("title"))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void shouldGiveEachQueryOfAPanelANameOfItsOwn(Path file) {
    for (var panel : panels(file)) {
      var targets = OpsFiles.elements(panel.path("targets"));
      assertThat(targets.map(it -> it.get("refId").asText()))
          .as(panel.get("title").asText())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void shouldAskTheDatasourceThatIsProvisioned() {
    var uid = OpsFiles.datasources().get("datasources").get(0).get("uid").asText();

    assertThat(files().map(OpsFiles::dashboard).flatMap(it -> it.findValues("datasource").stream()))
        .isNotEmpty()
        .extracting(it -> it.get("uid").asText())
        .containsOnly(uid, "-- Grafana --");
  }

  @Test
  void shouldHaveIdsAndTitlesOfTheirOwn() {
    assertThat(files().map(it -> OpsFiles.dashboard(it).get("uid").asText()))
        .containsExactlyInAnyOrder("papertrends-trends", "papertrends-pipeline");
    assertThat(files().map(it -> OpsFiles.dashboard(it).get("title").asText()))
        .doesNotHaveDuplicates();
  }

  static Stream<Path> files() {
    return OpsFiles.dashboards().stream();
  }

  private static List<JsonNode> panels(Path file) {
    return OpsFiles.elements(OpsFiles.dashboard(file).get("panels")).toList();
  }

  private static Rectangle place(JsonNode panel) {
    var at = panel.get("gridPos");
    return new Rectangle(
        at.get("x").asInt(),
        at.get("y").asInt(),
        at.get("w").asInt(),
        at.get("h").asInt());
  }
}
