// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.http.Context;
import io.papertrends.web.index.DayRange;
import io.papertrends.web.series.PeriodLength;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The parameters of an address, checked. Pages and interface understand the same parameters. */
public final class Parameters {

  /** The longest range that is answered at once: fifty years. */
  static final int MOST_DAYS = 18_300;

  /** How many topics can be compared. */
  public static final int MOST_TOPICS = 5;

  private static final int LONGEST_TEXT = 300;
  private static final List<Integer> WINDOWS = List.of(1, 7, 28);
  private static final LocalDate FIRST_DAY = LocalDate.of(1600, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  private final Context context;

  /** Of this question. */
  public Parameters(Context context) {
    this.context = context;
  }

  /** A parameter as it is; empty if it is absent or blank. */
  public Optional<String> text(String name) {
    var value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    if (value.length() > LONGEST_TEXT) {
      throw ProblemException.invalid(
          "\"" + name + "\" may have up to " + LONGEST_TEXT + " characters, not " + value.length());
    }
    return Optional.of(value.strip());
  }

  /** The length of the window in days, from {@code 7d}. */
  public int window(int usual) {
    var value = text("window");
    if (value.isEmpty()) {
      return usual;
    }
    return WINDOWS.stream()
        .filter(it -> value.get().equals(it + "d"))
        .findFirst()
        .orElseThrow(() ->
            ProblemException.invalid("\"window\" is 1d, 7d or 28d, not \"" + value.get() + "\""));
  }

  /** The length of a series' periods, from {@code by}. */
  public Optional<PeriodLength> step() {
    return text("by")
        .map(value -> PeriodLength.named(value)
            .orElseThrow(() ->
                ProblemException.invalid("\"by\" is day, week or month, not \"" + value + "\"")));
  }

  /** A day such as {@code 2024-05-31}. */
  public Optional<LocalDate> day(String name) {
    return text(name).map(value -> {
      try {
        var day = LocalDate.parse(value);
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
          throw ProblemException.invalid("\"" + name + "\" is not between 1600 and 2999: " + value);
        }
        return day;
      } catch (DateTimeException e) {
        throw ProblemException.invalid(
            "\"" + name + "\" is a day like 2024-05-31, not \"" + value + "\"");
      }
    });
  }

  /** The days from {@code from} to {@code to}; what is absent is as usual. */
  public DayRange range(DayRange usual) {
    var from = day("from");
    var to = day("to")
        .orElse(from.isPresent() && from.get().isAfter(usual.last()) ? from.get() : usual.last());
    var first = from.orElse(usual.first().isAfter(to) ? to : usual.first());
    if (to.isBefore(first)) {
      throw ProblemException.invalid("\"to\" is " + to + ", before \"from\", " + first);
    }
    var range = new DayRange(first, to);
    if (range.days() > MOST_DAYS) {
      throw ProblemException.invalid(
          "a range may have up to " + MOST_DAYS + " days, not " + range.days());
    }
    return range;
  }

  /** A number of results. */
  public int limit(int usual, int most) {
    var value = text("limit");
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.get().matches("\\d{1,6}")
        || Integer.parseInt(value.get()) < 1
        || Integer.parseInt(value.get()) > most) {
      throw ProblemException.invalid(
          "\"limit\" is a number from 1 to " + most + ", not \"" + value.get() + "\"");
    }
    return Integer.parseInt(value.get());
  }

  /** The number of a page of results, from 0. */
  public int page() {
    var value = text("page").orElse("0");
    if (!value.matches("\\d{1,4}")) {
      throw ProblemException.invalid("\"page\" is a number from 0 to 9999, not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }

  /** Before which paper a list continues: its key, from a response; negative before 1970. */
  public long paperCursor() {
    return cursor("-?\\d{1,18}").orElse(Long.MAX_VALUE);
  }

  /** After how many results a list continues, from a response; 0 at the beginning. */
  public long listCursor() {
    return cursor("\\d{1,18}").orElse(0);
  }

  private OptionalLong cursor(String form) {
    var value = text("cursor");
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!value.get().matches(form)) {
      throw ProblemException.invalid("\"cursor\" is not from a response: " + value.get());
    }
    return OptionalLong.of(Long.parseLong(value.get()));
  }

  /** Topics to compare, from {@code topics=a,b,c}. */
  public List<String> topics() {
    var topics = text("topics").stream()
        .flatMap(it -> Arrays.stream(it.split(",")))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
    if (topics.size() > MOST_TOPICS) {
      throw ProblemException.invalid(
          "up to " + MOST_TOPICS + " topics can be compared, not " + topics.size());
    }
    return topics;
  }

  /** One of some words. */
  public String choice(String name, String usual, List<String> choices) {
    var value = text(name).orElse(usual);
    if (!choices.contains(value)) {
      throw ProblemException.invalid(
          "\"" + name + "\" is one of " + String.join(", ", choices) + ", not \"" + value + "\"");
    }
    return value;
  }
}
