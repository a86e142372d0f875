// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What reading an input promises, packed or not: its results, or that it can't be used, or that it
 * is cut off or damaged, the same each time.
 */
final class InputPromises {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final PaperFormats formats = new PaperFormats(
      new PageDays(Optional.empty(), OptionalInt.empty(), ParserPromises.TODAY),
      DayZone.UTC,
      notice -> {});
  private long allocated;

  /** Fails if it does not keep them for this input. */
  void check(byte[] input) {
    var outcome = outcome(input);
    assertThat(outcome(input).equals(outcome)).as("the same when read again").isTrue();
  }

  /** Reads an input to its end; returns the number of characters. */
  long drain(InputStream input) {
    var characters = new long[1];
    var buffer = new char[1 << 13];
    long before = THREADS.getCurrentThreadAllocatedBytes();
    PaperInput.streamed("input", input).forEachText(text -> {
      try {
        for (int more = 0; more >= 0; more = text.reader().read(buffer)) {
          characters[0] += more;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    return characters[0];
  }

  /** What the last reading to the end needed, in bytes. */
  long allocated() {
    return allocated;
  }

  /**
   * What became of an input.
   *
   * @param failure the message that it can't be used or read; empty if it can
   */
  private record Outcome(List<ParseResult> results, String failure) {}

  private Outcome outcome(byte[] input) {
    var results = new ArrayList<ParseResult>();
    try {
      PaperInput.streamed("input", new ByteArrayInputStream(input))
          .forEachText(text -> read(text, results));
      return new Outcome(results, "");
    } catch (UnusableInputException e) {
      return new Outcome(results, e.getMessage());
    } catch (UncheckedIOException e) {
      assertThat(e.getCause()).hasMessageContaining("cut off");
      return new Outcome(results, e.getMessage());
    }
  }

  private void read(PaperText text, List<ParseResult> results) {
    formats
        .of(Optional.empty(), text.name(), text.reader())
        .parse(text.name(), text.reader())
        .forEach(results::add);
  }
}
