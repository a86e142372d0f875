// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.producer.parsing.xml.OaiResumption;
import io.papertrends.schemas.DayZone;
import java.io.BufferedReader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a parser promises for every input: it gives results or reports that the input cannot be
 * used, the same each time, and neither what it gives nor what it needs grows out of proportion to
 * the input. What else it throws comes through.
 */
final class ParserPromises {

  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static final int LONGEST_MESSAGE = 2_000;

  /** What a parser may need for nothing, and for each character, in bytes; far above the usual. */
  private static final long ALLOCATED_ALWAYS = 64L << 20;

  private static final long ALLOCATED_BY_CHARACTER = 4L << 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final PaperFormats formats = new PaperFormats(
      new PageDays(Optional.empty(), OptionalInt.empty(), TODAY), DayZone.UTC, notice -> {});
  private final String formatName;

  /** Of the parser of this format. */
  ParserPromises(String formatName) {
    this.formatName = formatName;
  }

  /** Fails if it does not keep them for this input. */
  void check(byte[] input) {
    var text = new String(input, UTF_8);
    check(text);
    if (text.indexOf('\uFFFD') >= 0) {
      // No decoder gives halves of characters, but who gives a text may.
      check(text.replace('\uFFFD', '\uD800'));
    }
  }

  private void check(String text) {
    checkDetection(text);
    var outcome = outcome(text);
    ResultPromises.check(outcome.results(), text.length());
    assertThat(outcome.failure()).hasSizeLessThan(LONGEST_MESSAGE);
    // Measured when read again, because the first time classes are loaded.
    long before = THREADS.getCurrentThreadAllocatedBytes();
    var again = outcome(text);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(again.equals(outcome)).as("the same when read again").isTrue();
    assertThat(allocated)
        .as("bytes allocated for %d characters", text.length())
        .isLessThan(ALLOCATED_ALWAYS + ALLOCATED_BY_CHARACTER * text.length());
  }

  private void checkDetection(String text) {
    try {
      assertThat(formats.of(Optional.empty(), "input", reader(text))).isNotNull();
    } catch (UnusableInputException e) {
      assertThat(e).hasMessageMatching("(?s)input is (empty|in no known format.*)");
    }
  }

  /**
   * What became of a text.
   *
   * @param failure the message that it can't be used; empty if it can
   */
  private record Outcome(List<ParseResult> results, String failure) {}

  private Outcome outcome(String text) {
    var results = new ArrayList<ParseResult>();
    try {
      if (formatName.equals("arxiv-oai")) {
        readResumption(text);
      }
      formats
          .of(Optional.of(formatName), "input", reader(text))
          .parse("input", reader(text))
          .forEach(results::add);
      return new Outcome(results, "");
    } catch (UnusableInputException e) {
      return new Outcome(results, e.getMessage());
    }
  }

  private static void readResumption(String text) {
    try {
      assertThat(OaiResumption.token("input", reader(text))).isNotNull();
    } catch (UnusableInputException e) {
      assertThat(e).hasMessageStartingWith("input ");
    }
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }
}
