// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.producer.publishing.DryRunPublisher;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What whole inputs give, whose format is detected, on 3 September 2025. */
final class ParsedInput {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);

  private ParsedInput() {}

  /** A paper as a line of JSON, with these fields beside its abstract. */
  static String json(String... namesAndValues) {
    var line = new StringBuilder("{\"abstract\": \"We count.\"");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      line.append(", \"%s\": \"%s\"".formatted(namesAndValues[i], namesAndValues[i + 1]));
    }
    return line + "}\n";
  }

  /** The different ids of papers. */
  static List<String> ids(String text) {
    return published(text).stream().map(it -> it.split("  ")[1]).distinct().toList();
  }

  /** The papers. */
  static List<Paper> papers(String text) {
    return read(text.getBytes(UTF_8)).stream()
        .filter(Parsed.class::isInstance)
        .map(it -> ((Parsed) it).paper())
        .toList();
  }

  /** What a dry run would publish, a line for each change or rejected record. */
  static List<String> published(String text) {
    return published(text.getBytes(UTF_8));
  }

  /** The same of bytes. */
  static List<String> published(byte[] bytes) {
    var lines = new ArrayList<String>();
    try (var dryRun = new DryRunPublisher(lines::add)) {
      dryRun.publish("input", read(bytes), Optional.empty());
    }
    return lines;
  }

  private static List<ParseResult> read(byte[] bytes) {
    var formats = new PaperFormats(
        new PageDays(Optional.empty(), OptionalInt.empty(), TODAY), DayZone.UTC, notice -> {});
    var results = new ArrayList<ParseResult>();
    PaperInput.streamed("input", new ByteArrayInputStream(bytes))
        .forEachText(text -> formats.read(Optional.empty(), text).forEach(results::add));
    return results;
  }
}
