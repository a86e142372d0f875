// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Outcome of records: {@code read = published + withdrawn + repeated + rejected}.
 *
 * @param read records found
 * @param published records that created or changed a paper in Kafka
 * @param withdrawn records of papers that are withdrawn, published before or not
 * @param repeated records of papers that changed nothing
 * @param rejectedByReason records in the dead letters, by reason
 */
public record PublishReport(
    long read, long published, long withdrawn, long repeated, Map<String, Long> rejectedByReason) {

  /** Nothing read. */
  public static final PublishReport NOTHING = new PublishReport(0, 0, 0, 0, Map.of());

  /** Copies the reasons, sorted. */
  public PublishReport {
    rejectedByReason = new TreeMap<>(rejectedByReason);
  }

  /** Records in the dead letters. */
  public long rejected() {
    return rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
  }

  /** One line for people. */
  public String summary() {
    return "read "
        + read
        + ", published "
        + published
        + (withdrawn == 0 ? "" : ", withdrawn " + withdrawn)
        + ", repeated "
        + repeated
        + ", rejected "
        + rejected();
  }

  /** The sum of this report and another one. */
  public PublishReport plus(PublishReport more) {
    var reasons = new HashMap<>(rejectedByReason);
    more.rejectedByReason.forEach((reason, records) -> reasons.merge(reason, records, Long::sum));
    return new PublishReport(
        read + more.read,
        published + more.published,
        withdrawn + more.withdrawn,
        repeated + more.repeated,
        reasons);
  }

  /** Counts records one by one. */
  static final class Count {

    private final Map<String, Long> rejectedByReason = new HashMap<>();
    private long published;
    private long withdrawn;
    private long repeated;

    void paper(boolean isNews) {
      if (isNews) {
        published++;
      } else {
        repeated++;
      }
    }

    void withdrawal() {
      withdrawn++;
    }

    void rejected(String reason) {
      rejectedByReason.merge(reason, 1L, Long::sum);
    }

    PublishReport report() {
      long rejected =
          rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
      return new PublishReport(
          published + withdrawn + repeated + rejected,
          published,
          withdrawn,
          repeated,
          rejectedByReason);
    }
  }
}
