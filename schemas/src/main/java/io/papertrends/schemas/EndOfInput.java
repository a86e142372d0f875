// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A record that marks the end of the input in a partition of {@code papers}, so that open days can
 * close without waiting for a later paper. A consumer that does not know the mark sees the
 * withdrawal of an unknown paper, which has no effect.
 */
public final class EndOfInput {

  private static final String KEY = "end-of-input";
  private static final String HEADER = "papertrends.end-of-input";

  private EndOfInput() {}

  /** The mark for one partition of the Kafka topic of papers. */
  public static <V> ProducerRecord<String, V> mark(String kafkaTopic, int partition) {
    var mark = new ProducerRecord<String, V>(kafkaTopic, partition, 0L, KEY, null);
    mark.headers().add(HEADER, new byte[0]);
    return mark;
  }

  /** Whether a record with these headers is such a mark. */
  public static boolean isMarkedBy(Headers headers) {
    return headers.lastHeader(HEADER) != null;
  }
}
