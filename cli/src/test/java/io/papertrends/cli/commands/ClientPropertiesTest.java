// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientPropertiesTest {

  @Test
  void shouldBeNamedInTheEnvironmentAsInKafka() {
    var environment = Map.of(
        "PAPERTRENDS_KAFKA_SASL_JAAS_CONFIG", "secret",
        "PAPERTRENDS_KAFKA_PROPERTIES", "/file",
        "PAPERTRENDS_PREFIX", "p.",
        "KAFKA_HEAP_OPTS", "-Xmx1g");

    assertThat(ClientProperties.inEnvironment(environment))
        .containsExactly(Map.entry("sasl.jaas.config", "secret"));
  }
}
