// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.KafkaTopics;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.counting.CountChange;
import io.papertrends.trends.counting.CountedRevision;
import io.papertrends.trends.counting.MissingDay;
import io.papertrends.trends.counting.OpenAlert;
import io.papertrends.trends.counting.Retracted;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.api.Test;

/**
 * The schemas of state stores and repartition topics belong to a generation of the application,
 * which is part of its name in Kafka. If one of them changes, raise the generation in
 * {@link KafkaTopics} and add the new fingerprints to {@code stored-schemas.properties} under it:
 * the new application then reads all papers again instead of misreading what the last one stored.
 */
class StoredSchemasTest {

  private static final List<Schema> STORED = List.of(
      CountChange.SCHEMA$,
      CountedPaper.SCHEMA$,
      CountedRevision.SCHEMA$,
      MissingDay.SCHEMA$,
      OpenAlert.SCHEMA$,
      Retracted.SCHEMA$);

  @Test
  void shouldRaiseTheGenerationWithEveryChangeOfAStoredSchema() throws IOException {
    var generation = new KafkaTopics("", 1).applicationId();
    var recorded = recorded();

    assertThat(fingerprints(generation))
        .as("schemas stored by %s", generation)
        .isEqualTo(of(generation, recorded));
  }

  private static Map<String, String> fingerprints(String generation) {
    var fingerprints = new TreeMap<String, String>();
    for (var schema : STORED) {
      long fingerprint = SchemaNormalization.parsingFingerprint64(schema);
      fingerprints.put(generation + "." + schema.getName(), Long.toHexString(fingerprint));
    }
    return fingerprints;
  }

  private static Map<String, String> of(String generation, Properties recorded) {
    var fingerprints = new TreeMap<String, String>();
    recorded.stringPropertyNames().stream()
        .filter(it -> it.startsWith(generation + "."))
        .forEach(it -> fingerprints.put(it, recorded.getProperty(it)));
    return fingerprints;
  }

  private static Properties recorded() throws IOException {
    var recorded = new Properties();
    try (var in = StoredSchemasTest.class.getResourceAsStream("stored-schemas.properties")) {
      recorded.load(in);
    }
    return recorded;
  }
}
