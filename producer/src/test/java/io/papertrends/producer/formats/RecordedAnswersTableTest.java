// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Results of parsing recorded responses of services in all formats: a table of records, papers and
 * rejected ones, and why. They are not the project's to distribute; skipped where they are absent.
 *
 * <p>{@code mvn -q -pl producer -am test -Dtest=RecordedAnswersTableTest
 * -Dsurefire.failIfNoSpecifiedTests=false}
 */
class RecordedAnswersTableTest {

  private static final Path ANSWERS = Path.of("../../shared/data/formats");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private final PaperFormats formats = new PaperFormats(
      new PageDays(Optional.empty(), OptionalInt.empty(), TODAY), DayZone.UTC, notice -> {});

  /** Of a folder. */
  private static final class Row {
    private int files;
    private int records;
    private int papers;
    private int withdrawn;
    private final Map<String, Integer> reasons = new TreeMap<>();

    private void count(ParseResult result) {
      records++;
      if (result instanceof Rejected rejected) {
        reasons.merge(rejected.reason(), 1, Integer::sum);
      } else if (result instanceof Withdrawn) {
        withdrawn++;
      } else {
        papers++;
      }
    }
  }

  @Test
  void shouldReadOrExplainEveryAnswer() throws IOException {
    assumeTrue(Files.isDirectory(ANSWERS), "there are no recorded answers in " + ANSWERS);
    var rows = new TreeMap<String, Row>();
    try (var files = Files.walk(ANSWERS)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        read(file, rows.computeIfAbsent(folder(file), it -> new Row()));
      }
    }

    System.out.printf(
        "%-28s %5s %7s %7s %9s  %s%n",
        "folder", "files", "records", "papers", "withdrawn", "rejected");
    rows.forEach((folder, row) -> System.out.printf(
        "%-28s %5d %7d %7d %9d  %s%n",
        folder, row.files, row.records, row.papers, row.withdrawn, row.reasons));
    assertThat(rows.values())
        .allSatisfy(row -> assertThat(row.records + row.reasons.size()).isPositive());
    assertThat(rows.values().stream().mapToInt(it -> it.papers).sum()).isEqualTo(532);
  }

  private void read(Path file, Row row) {
    row.files++;
    try {
      PaperInput.of(file.toString(), InputStream.nullInputStream())
          .forEachText(text -> formats.read(Optional.empty(), text).forEach(row::count));
    } catch (UnusableInputException e) {
      var why = e.getMessage().replaceFirst("^\\S+ ", "").replaceFirst(";.*", "");
      row.reasons.merge("file: " + why, 1, Integer::sum);
    }
  }

  private static String folder(Path file) {
    return ANSWERS.relativize(file).getName(0).toString();
  }
}
