// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.TrendAlert;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Bursts that are known to have happened, to compare alerts with.
 *
 * @param bursts at least one
 */
public record KnownBursts(List<Burst> bursts) {

  /** Days after the start within which a burst without a known end may be found. */
  private static final int OPEN_DAYS = 90;

  /**
   * Days before the start on which an alert also counts, because the start is not known exactly.
   */
  private static final int EARLY_DAYS = 7;

  /**
   * A burst.
   *
   * @param topic id of a topic or keyword
   * @param start its first day
   * @param end its last day
   */
  public record Burst(String topic, LocalDate start, LocalDate end) {

    boolean isMeantBy(TrendAlert alert) {
      var day = alert.getLastDay();
      return alert.getTopic().equals(topic)
          && !day.isBefore(start.minusDays(EARLY_DAYS))
          && !day.isAfter(end);
    }
  }

  /**
   * How well alerts match the known bursts.
   *
   * @param alerts alerts that started
   * @param right alerts that match a known burst
   * @param bursts number of known bursts
   * @param found known bursts that an alert matches
   * @param delays days from the start of each burst found to its first alert, in order
   */
  public record Score(int alerts, int right, int bursts, int found, List<Long> delays) {

    /** The fraction of alerts that are right; 1 without alerts. */
    public double precision() {
      return alerts == 0 ? 1 : (double) right / alerts;
    }

    /** The fraction of known bursts that are found. */
    public double recall() {
      return (double) found / bursts;
    }

    /** The median delay in days; empty if nothing was found. */
    public Optional<Long> medianDelay() {
      return delays.isEmpty() ? Optional.empty() : Optional.of(delays.get(delays.size() / 2));
    }
  }

  /** Copies the list. */
  public KnownBursts {
    bursts = List.copyOf(bursts);
  }

  /**
   * Reads lines of a topic, its first day, and its last day if known; a first line without a day is
   * taken for a header.
   *
   * @throws InvalidRulesException if the file can't be read or is wrong
   */
  public static KnownBursts read(Path file) {
    var format =
        CSVFormat.DEFAULT.builder().setTrim(true).setIgnoreEmptyLines(true).get();
    var bursts = new ArrayList<Burst>();
    try (var reader = withoutMark(Files.newBufferedReader(file));
        var rows = format.parse(reader)) {
      for (var row : rows) {
        if (row.getRecordNumber() > 1 || !isHeader(row)) {
          bursts.add(burst(row, file));
        }
      }
    } catch (IOException e) {
      throw new InvalidRulesException("cannot read the known bursts " + file, e);
    }
    if (bursts.isEmpty()) {
      throw new InvalidRulesException(file + " has no bursts");
    }
    return new KnownBursts(bursts);
  }

  /** Skips the byte-order mark that spreadsheets write. */
  private static Reader withoutMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  /**
   * Checks that the topics of all bursts exist.
   *
   * @param exists whether there is a topic or keyword with this id
   * @throws InvalidRulesException if a topic does not exist, because its burst could never be found
   */
  public KnownBursts requireTopics(Predicate<String> exists) {
    bursts.stream().map(Burst::topic).filter(exists.negate()).findFirst().ifPresent(topic -> {
      throw new InvalidRulesException("the known bursts: there is no topic \"" + topic
          + "\" in the vocabulary; topics are named by their ids");
    });
    return this;
  }

  private static boolean isHeader(CSVRecord row) {
    return row.stream().noneMatch(it -> it.matches(".*\\d{4}-.*"));
  }

  private static Burst burst(CSVRecord row, Path file) {
    try {
      var start = LocalDate.parse(row.get(1));
      boolean hasEnd = row.size() > 2 && !row.get(2).isEmpty();
      var end = hasEnd ? LocalDate.parse(row.get(2)) : start.plusDays(OPEN_DAYS);
      if (end.isBefore(start)) {
        throw new InvalidRulesException(file + ", record " + row.getRecordNumber()
            + ": the last day, " + end + ", is before the first, " + start);
      }
      return new Burst(row.get(0), start, end);
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new InvalidRulesException(
          file + ", record " + row.getRecordNumber()
              + ": it is not topic,YYYY-MM-DD or topic,YYYY-MM-DD,YYYY-MM-DD",
          e);
    }
  }

  /** Compares the alerts that start with the known bursts. */
  public Score score(List<TrendAlert> steps) {
    var starts =
        steps.stream().filter(it -> it.getPhase() == AlertPhase.STARTED).toList();
    var delays = new ArrayList<Long>();
    for (var burst : bursts) {
      starts.stream()
          .filter(burst::isMeantBy)
          .map(TrendAlert::getLastDay)
          .min(Comparator.naturalOrder())
          .ifPresent(day -> delays.add(ChronoUnit.DAYS.between(burst.start(), day)));
    }
    delays.sort(Comparator.naturalOrder());
    int right = (int) starts.stream()
        .filter(alert -> bursts.stream().anyMatch(burst -> burst.isMeantBy(alert)))
        .count();
    return new Score(starts.size(), right, bursts.size(), delays.size(), List.copyOf(delays));
  }
}
