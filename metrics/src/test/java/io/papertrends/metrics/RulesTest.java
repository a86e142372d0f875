// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That rules, dashboards, catalogue, tests and runbook fit together. */
class RulesTest {

  private static final Pattern NAME = Pattern.compile("\\b(?:papertrends|kafka)[_:][a-z0-9_:]+");
  private static final Pattern OF_A_HISTOGRAM = Pattern.compile("_(bucket|sum|count|max)$");

  @Test
  void shouldAskForNothingThatIsNotMeasured() {
    var known = new HashSet<String>();
    Arrays.stream(Metric.values()).map(MetricsPage::prometheusName).forEach(known::add);
    Arrays.stream(KafkaMeter.values()).map(MetricsPage::prometheusName).forEach(known::add);
    OpsFiles.rules().stream().map(it -> it.path("record").asText()).forEach(known::add);

    assertThat(expressions().flatMap(it -> NAME.matcher(it).results().map(MatchResult::group)))
        .isNotEmpty()
        .allMatch(name ->
            known.contains(name) || known.contains(OF_A_HISTOGRAM.matcher(name).replaceFirst("")));
  }

  @Test
  void shouldHaveAParagraphInTheRunbookForEachAlertAndForNoOther() throws IOException {
    var headings = Files.readAllLines(Path.of("..", "docs", "runbook.md")).stream()
        .filter(it -> it.startsWith("## "))
        .map(it -> it.substring("## ".length()));

    assertThat(headings).containsExactlyInAnyOrderElementsOf(alertNames());
    for (var alert : alerts()) {
      var name = alert.get("alert").asText();
      assertThat(alert.get("annotations").get("runbook_url").asText())
          .isEqualTo("docs/runbook.md#" + name.toLowerCase(Locale.ROOT));
      assertThat(alert.get("labels").get("severity").asText()).isIn("page", "ticket");
    }
  }

  @Test
  void shouldTestThatEachAlertComes() {
    var tested = OpsFiles.ruleTests().stream()
        .flatMap(file -> OpsFiles.elements(file.get("tests")))
        .flatMap(test -> OpsFiles.elements(test.path("alert_rule_test")))
        .filter(it -> it.has("exp_alerts"))
        .map(it -> it.get("alertname").asText())
        .collect(Collectors.toSet());

    assertThat(tested).isEqualTo(Set.copyOf(alertNames()));
  }

  private static List<String> alertNames() {
    return alerts().stream().map(it -> it.get("alert").asText()).toList();
  }

  private static List<JsonNode> alerts() {
    return OpsFiles.rules().stream().filter(it -> it.has("alert")).toList();
  }

  /** All of PromQL that there is. */
  private static Stream<String> expressions() {
    var ofRules = OpsFiles.rules().stream();
    var ofDashboards = OpsFiles.dashboards().stream().map(OpsFiles::dashboard);
    return Stream.concat(ofRules, ofDashboards).flatMap(it -> it.findValuesAsText("expr").stream());
  }
}
