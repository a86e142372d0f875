// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.PaperLimits;
import java.io.BufferedReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The text of a "Daily Papers" page, copied from a browser: any heading lines, a line with a day
 * such as {@code Sep 3}, then titles and abstracts in turn, one line each. An abstract that is
 * wrapped over several lines ends with an empty line; other empty lines are ignored. A later line
 * with a day starts the papers of that day.
 */
public final class DailyPapersPageFormat implements PaperFormat {

  private static final String NAME = "daily-papers-page";

  private static final int MONTH_ABBREVIATION = 3;

  private final PageDays days;
  private final Consumer<String> notices;

  /** The notices receive the date that is assumed for a day without a year. */
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
    return beginning.lines().anyMatch(it -> new PageLine(0, 0, it.strip()).day().isPresent());
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    var lines = new PageLines(text);
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (line.day().isPresent()) {
        return RecordStream.of(new Page(inputName, lines, line)::next);
      }
    }
    throw new UnusableInputException(
        inputName + " has no line with a day such as \"Sep 3\", so it is no Daily Papers page");
  }

  /** A page being read. */
  private final class Page {

    private final String inputName;
    private final PageLines lines;
    private LocalDate date;

    /** A page from its first line with a day. */
    Page(String inputName, PageLines lines, PageLine day) {
      this.inputName = inputName;
      this.lines = lines;
      this.date = date(day);
    }

    /** Null at the end. */
    private ParseResult next() {
      var line = lines.next();
      while (line != null && line.day().isPresent()) {
        date = date(line);
        line = lines.next();
      }
      return line == null ? null : result(line);
    }

    private ParseResult result(PageLine line) {
      if (line.isSurelyAnAbstract()) {
        return rejected(line, "abstract without a title");
      }
      if (!abstractFollows()) {
        return rejected(line, "title without an abstract");
      }
      var text = abstractText();
      var draft = new PaperDraft(NAME)
          .title(line.text())
          .text(text.text())
          .published(date)
          .featured(date);
      return draft.check(days.today(), line.position(), line.text() + "\n\n" + text.text());
    }

    /**
     * The abstract: one line, or all lines up to the next empty one if it is wrapped, that is, if a
     * short line ends within a sentence, or the next line begins in lower case.
     */
    private PageLine abstractText() {
      var text = lines.next();
      boolean isWrapped = false;
      for (var next = lines.ahead(1); !next.isEmpty(); next = lines.ahead(1)) {
        var line = next.get(0);
        isWrapped |= text.isWrappedBefore(line);
        boolean goesOn = isWrapped && text.isDirectlyBefore(line) && line.day().isEmpty();
        if (!goesOn || text.text().length() > PaperLimits.LONGEST_ABSTRACT) {
          return text;
        }
        text = text.with(lines.next());
      }
      return text;
    }

    /**
     * Whether the next line is an abstract; a short line is one too, unless it is the next title.
     */
    private boolean abstractFollows() {
      var next = lines.ahead(2);
      if (next.isEmpty() || next.get(0).day().isPresent()) {
        return false;
      }
      boolean isTitle = next.size() == 2 && next.get(1).isSurelyAnAbstract();
      return next.get(0).isSurelyAnAbstract() || !isTitle;
    }

    private Rejected rejected(PageLine line, String reason) {
      return new Rejected(line.position(), reason, "", line.text());
    }

    private LocalDate date(PageLine line) {
      var written = line.day().orElseThrow();
      try {
        var day = MonthDay.of(month(written.group(1)), Integer.parseInt(written.group(2)));
        if (written.group(3) != null) {
          return LocalDate.of(
              Integer.parseInt(written.group(3)), day.getMonth(), day.getDayOfMonth());
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
