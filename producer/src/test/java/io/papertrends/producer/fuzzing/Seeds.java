// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.inputs.PaperInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Inputs to begin with: small ones of our own, and where there are recorded answers and files of
 * other people, which are no part of the project, those too.
 */
final class Seeds {

  private static final Path OWN = Path.of("src/test/resources/seeds");
  private static final Path RECORDED = Path.of("../../shared/data");
  private static final int LONGEST = 1 << 16;

  private static final Map<String, List<String>> RECORDED_BY_FORMAT = Map.ofEntries(
      Map.entry("json-lines", List.of("papers/hf-*.jsonl.gz", "papers/arxiv-cs.AI-*.jsonl.gz")),
      Map.entry("hf-daily-papers", List.of("formats/hf_daily_papers/*.json")),
      Map.entry("openalex", List.of("formats/openalex/*.json")),
      Map.entry("semantic-scholar", List.of("formats/semanticscholar/*")),
      Map.entry("crossref", List.of("formats/crossref/*.json")),
      Map.entry("paper-list", List.of("formats/paperlists/*.json")),
      Map.entry("arxiv-atom", List.of("formats/arxiv_atom/*.xml")),
      Map.entry(
          "arxiv-oai", List.of("formats/arxiv_oai_pmh/*.xml", "formats/oai_pmh_protocol/*.xml")),
      Map.entry("arxiv-rss", List.of("formats/arxiv_rss/*.xml")),
      Map.entry("bibtex", List.of("formats/bibtex/*.bib")),
      Map.entry("csv", List.of()),
      Map.entry("tsv", List.of("formats/arxiv_tsv_arxiv_archive/*.xz")),
      Map.entry("daily-papers-page", List.of("seed/*.txt")));

  private Seeds() {}

  /** As bytes, each as the character of the same number; long ones are cut. */
  static List<String> of(String format) {
    var seeds = new ArrayList<>(matching(OWN.resolve(format), "*"));
    for (var recorded : RECORDED_BY_FORMAT.getOrDefault(format, List.of())) {
      var path = RECORDED.resolve(recorded);
      seeds.addAll(matching(path.getParent(), path.getFileName().toString()));
    }
    return List.copyOf(seeds);
  }

  private static List<String> matching(Path folder, String names) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var seeds = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(folder, names)) {
      for (var file : files) {
        PaperInput.of(file.toString(), InputStream.nullInputStream())
            .forEachText(text -> seeds.add(beginning(text.reader())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The order of a folder is not the same everywhere.
    return seeds.stream().sorted().toList();
  }

  private static String beginning(Reader text) {
    var buffer = new char[LONGEST];
    int length = 0;
    try {
      for (int more = 0; more >= 0 && length < LONGEST; length += more) {
        more = text.read(buffer, length, LONGEST - length);
        if (more < 0) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(new String(buffer, 0, length).getBytes(UTF_8), ISO_8859_1);
  }
}
