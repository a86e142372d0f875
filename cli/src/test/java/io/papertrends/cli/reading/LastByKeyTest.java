// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What is left of a compacted Kafka topic. */
class LastByKeyTest {

  @Test
  void shouldHaveTheLastRecordOfEachKeyInOrderOfKeys() {
    try (var last = new LastByKey("counts")) {
      last.put(record(0, "rag|7d", "first"));
      last.put(record(1, "agents|7d", "only"));
      last.put(record(2, "rag|7d", "second"));

      assertThat(all(last)).containsExactly("agents|7d=only at 1", "rag|7d=second at 2");
    }
  }

  @Test
  void shouldLackWhatWasWithdrawn() {
    try (var last = new LastByKey("counts")) {
      last.put(record(0, "rag|7d", "first"));
      last.put(record(1, "rag|7d", null));

      assertThat(all(last)).isEmpty();
    }
  }

  private static ConsumerRecord<String, byte[]> record(long offset, String key, String value) {
    return new ConsumerRecord<>(
        "counts", 3, offset, key, value == null ? null : value.getBytes(UTF_8));
  }

  private static List<String> all(LastByKey last) {
    var all = new ArrayList<String>();
    last.forEach(it -> {
      assertThat(it.partition()).isEqualTo(3);
      all.add(it.key() + "=" + new String(it.value(), UTF_8) + " at " + it.offset());
    });
    return all;
  }
}
