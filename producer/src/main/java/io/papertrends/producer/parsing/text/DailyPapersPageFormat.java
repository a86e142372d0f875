// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.BufferedReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a "Daily Papers" page, as it comes from the clipboard: any heading lines, a line with
 * a day such as {@code Sep 3}, then a title and an abstract in turn, each on one line. Empty lines
 * mean nothing. Another day later on starts the papers of that day.
 */
public final class DailyPapersPageFormat implements PaperFormat {

  private static final String NAME = "daily-papers-page";

  private static final Pattern DAY = Pattern.compile(
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?"
          + "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.? (\\d{1,2})"
          + "(?:,? (\\d{4}))?",
      Pattern.CASE_INSENSITIVE);

  private static final int MONTH_ABBREVIATION = 3;

  /**
   * Where a title may be missing its abstract, length tells: hardly a title is longer, hardly an
   * abstract shorter.
   */
  private static final int SHORTEST_SURE_ABSTRACT = 250;

  private final PageDays days;
  private final Consumer<String> notices;

  /** Tells the notices which date it took for a day without a year. */
  public DailyPapersPageFormat(PageDays days, Consumer<String> notices) {
    this.days = days;
    this.notices = notices;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(String beginning) {
    return beginning.lines().anyMatch(line -> DAY.matcher(line.strip()).matches());
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    var number = new int[1];
    var lines = text.lines()
        .map(line -> new Line(++number[0], line.strip()))
        .filter(line -> !line.text().isEmpty())
        .toList();
    int first = firstDay(lines);
    if (first < 0) {
      throw new UnusableInputException(
          inputName + " has no line with a day such as \"Sep 3\", so it is no Daily Papers page");
    }
    return new Page(inputName, lines.subList(first, lines.size())).results().stream();
  }

  private static int firstDay(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).day().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private record Line(int number, String text) {

    Optional<Matcher> day() {
      return Optional.of(DAY.matcher(text)).filter(Matcher::matches);
    }

    boolean isSurelyAnAbstract() {
      return text.length() >= SHORTEST_SURE_ABSTRACT;
    }

    String position() {
      return "line " + number;
    }
  }

  /** A page being read. */
  private final class Page {

    private final String inputName;
    private final List<Line> lines;
    private final List<ParseResult> results = new ArrayList<>();
    private LocalDate date;

    Page(String inputName, List<Line> lines) {
      this.inputName = inputName;
      this.lines = lines;
    }

    List<ParseResult> results() {
      for (int at = 0; at < lines.size(); ) {
        at += take(at);
      }
      return results;
    }

    /** Takes what starts at this line; returns the number of lines taken. */
    private int take(int at) {
      var line = lines.get(at);
      if (line.day().isPresent()) {
        date = date(line);
        return 1;
      }
      if (line.isSurelyAnAbstract()) {
        reject(line, "abstract without a title");
        return 1;
      }
      if (!isAbstract(at + 1)) {
        reject(line, "title without an abstract");
        return 1;
      }
      var text = lines.get(at + 1);
      var draft = new PaperDraft(NAME)
          .title(line.text())
          .text(text.text())
          .published(date)
          .featured(date);
      results.add(draft.check(days.today(), line.position(), line.text() + "\n\n" + text.text()));
      return 2;
    }

    /** A short line is taken for an abstract too, unless it is the title of the next one. */
    private boolean isAbstract(int at) {
      if (at >= lines.size() || lines.get(at).day().isPresent()) {
        return false;
      }
      boolean nextIsAbstract = at + 1 < lines.size() && lines.get(at + 1).isSurelyAnAbstract();
      return lines.get(at).isSurelyAnAbstract() || !nextIsAbstract;
    }

    private void reject(Line line, String reason) {
      results.add(new Rejected(line.position(), reason, "", line.text()));
    }

    private LocalDate date(Line line) {
      var written = line.day().orElseThrow();
      try {
        var day = MonthDay.of(month(written.group(1)), Integer.parseInt(written.group(2)));
        if (written.group(3) != null) {
          return day.atYear(Integer.parseInt(written.group(3)));
        }
        var taken = days.dateOf(day, line.text());
        notices.accept(inputName + ": \"" + line.text() + "\" is taken as " + taken);
        return taken;
      } catch (DateTimeException e) {
        throw new UnusableInputException(
            inputName + ", " + line.position() + ": no such day, \"" + line.text() + "\"", e);
      }
    }
  }

  private static Month month(String written) {
    var abbreviation = written.substring(0, MONTH_ABBREVIATION).toUpperCase(Locale.ROOT);
    for (var month : Month.values()) {
      if (month.name().startsWith(abbreviation)) {
        return month;
      }
    }
    throw new DateTimeException("no such month: " + written);
  }
}
