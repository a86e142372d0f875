// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.schemas.TrendAlert;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One event in the life cycle of an alert: started, updated or ended.
 *
 * @param alert the record
 * @param offset offset in the Kafka topic of alerts
 */
public record AlertEvent(TrendAlert alert, long offset) {

  private static final int ID_BYTES = 16;
  private static final int MOST_PAPERS = 5;

  /** Unique key, the same in every replay. */
  public String key() {
    return alert.getId() + "|" + alert.getPhase() + "|" + alert.getLastDay();
  }

  /** Hash of the key, safe in HTTP headers, addresses and file names. */
  public String messageId() {
    return "step_" + HexFormat.of().formatHex(Arrays.copyOf(digest(), ID_BYTES));
  }

  private byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key().getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Event time: the last day of the window at 00:00 UTC. */
  public Instant time() {
    return alert.getLastDay().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** Display name of the topic. */
  public String label() {
    return SanitizedText.of(alert.getLabel().isBlank() ? alert.getTopic() : alert.getLabel());
  }

  /** One sentence that describes the event. */
  public String sentence() {
    if (!alert.getMessage().isBlank()) {
      return SanitizedText.of(alert.getMessage());
    }
    return String.format(
        Locale.ROOT,
        "%s: %d papers, %.1f expected",
        label(),
        alert.getObserved(),
        alert.getExpected());
  }

  /** One line with kind, phase, window and finality. */
  public String details() {
    return String.format(
        Locale.ROOT,
        "%s %s, %s to %s, %s",
        SanitizedText.of(alert.getKind()),
        lower(alert.getPhase()),
        alert.getFirstDay(),
        alert.getLastDay(),
        lower(alert.getFinality()));
  }

  /** Papers relative to expected, shrunk towards 1 where little is known, as boards show it. */
  public String lift() {
    return String.format(Locale.ROOT, "%.1f", alert.getLift());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** At most five papers that have a web page. */
  public List<PaperLink> papers() {
    return alert.getEvidence().stream()
        .map(PaperLink::of)
        .flatMap(Optional::stream)
        .limit(MOST_PAPERS)
        .toList();
  }
}
