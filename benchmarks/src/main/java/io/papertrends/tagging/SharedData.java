// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.schemas.Paper;
import io.papertrends.tagging.importing.VocabularyImport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real papers and a large vocabulary, which are not the project's to distribute. */
public final class SharedData {

  /** Where they are, if not in {@code ../shared/data}. */
  public static final String PROPERTY = "papertrends.data";

  private static final Path FOLDER = Path.of(System.getProperty(PROPERTY, "../shared/data"));
  /** A year of arXiv's cs.AI, a paper a line in the order of days. */
  public static final Path PAPERS = FOLDER.resolve("papers/arxiv-cs.AI-2024.jsonl.gz");

  private static final Path OPENCS = FOLDER.resolve("vocabularies/opencs.jsonl.gz");
  private static final LocalDate ANY_DAY = LocalDate.of(2024, 1, 1);

  private SharedData() {}

  /** A sentence on what can't be read, or null if all is there. */
  static String missing() {
    for (var file : List.of(PAPERS, OPENCS)) {
      if (!Files.isReadable(file)) {
        return file + " is not there; -D" + PROPERTY + "=DIR says where the data are";
      }
    }
    return null;
  }

  /** So many papers, from all over the year. */
  static List<Paper> papers(int count) {
    var all = new ArrayList<Paper>();
    var json = new ObjectMapper();
    try (var lines = open(PAPERS)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var node = json.readTree(line);
        all.add(Paper.newBuilder()
            .setId(node.get("id").asText())
            .setTitle(node.get("title").asText())
            .setAbstract$(node.get("abstract").asText())
            .setPublished(ANY_DAY)
            .setSource("benchmark")
            .build());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var chosen = new ArrayList<Paper>();
    for (int number = 0; number < count; number++) {
      chosen.add(all.get((int) ((long) number * all.size() / count)));
    }
    return chosen;
  }

  /** The topics of OpenCS, with all single words. */
  static Vocabulary openCs() {
    try (var text = open(OPENCS)) {
      return new Vocabulary(VocabularyImport.of(text, true).topics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8));
  }
}
