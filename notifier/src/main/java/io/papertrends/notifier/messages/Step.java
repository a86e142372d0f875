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
 * A step in the life of an alert, as it was read.
 *
 * @param alert the event
 * @param offset its place in the Kafka topic of alerts
 */
public record Step(TrendAlert alert, long offset) {

  private static final int ID_BYTES = 16;
  private static final int MOST_PAPERS = 5;

  /** What tells it from all others, in every replay. */
  public String key() {
    return alert.getId() + "|" + alert.getPhase() + "|" + alert.getLastDay();
  }

  /** The key in a form that every header, address and file may have. */
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

  /** When it happened, as far as that is known: its last day. */
  public Instant time() {
    return alert.getLastDay().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** The topic's name for people. */
  public String label() {
    return PlainText.of(alert.getLabel().isBlank() ? alert.getTopic() : alert.getLabel());
  }

  /** The step in a sentence. */
  public String sentence() {
    if (!alert.getMessage().isBlank()) {
      return PlainText.of(alert.getMessage());
    }
    return String.format(
        Locale.ROOT,
        "%s: %d papers, %.1f expected",
        label(),
        alert.getObserved(),
        alert.getExpected());
  }

  /** Kind, phase, window and finality, in a line. */
  public String circumstances() {
    return String.format(
        Locale.ROOT,
        "%s %s, %s to %s, %s",
        PlainText.of(alert.getKind()),
        lower(alert.getPhase()),
        alert.getFirstDay(),
        alert.getLastDay(),
        lower(alert.getFinality()));
  }

  /** How many times as many papers as expected. */
  public String lift() {
    return String.format(Locale.ROOT, "%.1f ×", alert.getLift());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Some of the papers that can be looked at. */
  public List<PaperLink> papers() {
    return alert.getEvidence().stream()
        .map(PaperLink::of)
        .flatMap(Optional::stream)
        .limit(MOST_PAPERS)
        .toList();
  }
}
