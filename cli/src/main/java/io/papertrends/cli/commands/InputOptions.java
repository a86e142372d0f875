// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options for input files. */
final class InputOptions {

  private static final long KIBIBYTE = 1024;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files to read, plain or compressed (gzip, xz, zstd, bzip2, zip); - is the standard "
              + "input.")
  private List<String> files;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "Format of the files; see docs/sources.md (default: recognised by content).")
  private Optional<String> format;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Date of a Daily Papers page, which has a day without a year.")
  private Optional<LocalDate> date;

  @Option(
      names = "--year",
      paramLabel = "YYYY",
      description =
          "Year of a Daily Papers page (default: that of the latest such day that is not in the"
              + " future).")
  private Optional<Integer> year;

  List<PaperInput> inputs() {
    return inputs(name -> true);
  }

  List<PaperInput> inputs(Predicate<String> wanted) {
    return names(wanted).stream().map(name -> PaperInput.of(name, System.in)).toList();
  }

  /** The inputs as the user wrote them. */
  List<String> names(Predicate<String> wanted) {
    return files.stream().filter(wanted).toList();
  }

  Optional<String> format() {
    return format;
  }

  /**
   * Reads these inputs and passes each result of parsing with its text.
   *
   * @throws UnusableInputException if an input cannot be read
   */
  void read(
      List<PaperInput> inputs,
      Consumer<String> notices,
      BiConsumer<PaperText, ParseResult> action) {
    var formats = formats(notices);
    inputs.forEach(source -> source.forEachText(text -> {
      try {
        formats.read(format, text).forEach(result -> action.accept(text, result));
      } catch (UncheckedIOException e) {
        throw new UnusableInputException(
            "cannot read " + text.name() + ": " + e.getCause().getMessage(), e);
      }
    }));
  }

  /** Reads all inputs like {@link #read}, with a progress bar with this title. */
  void readAll(Console console, String title, BiConsumer<PaperText, ParseResult> action) {
    var inputs = inputs();
    long size = inputs.stream().mapToLong(PaperInput::size).sum();
    try (var bar = console.progressBar(title, " KiB", KIBIBYTE, size)) {
      read(inputs, console::say, (text, result) -> {
        action.accept(text, result);
        bar.stepTo(inputs.stream().mapToLong(PaperInput::bytesRead).sum());
      });
    }
  }

  /** The formats; notices receive assumptions about the input. */
  PaperFormats formats(Consumer<String> notices) {
    var zone = DayZone.in(System.getenv());
    var today = zone.today(InstantSource.system());
    var yearOrNone = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new PaperFormats(new PageDays(date, yearOrNone, today), zone, notices);
  }
}
