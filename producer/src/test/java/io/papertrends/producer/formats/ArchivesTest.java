// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static io.papertrends.producer.formats.ParsedInput.json;
import static io.papertrends.producer.formats.ParsedInput.published;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

/** Archives and encodings of inputs. */
class ArchivesTest {

  @Test
  void shouldPassOverWhatIsNoTextOfPapersInAnArchive() throws IOException {
    var paper = json("id", "2409.05001", "title", "T", "published", "2024-09-02");
    var other = paper.replace("05001", "05002");
    Map<String, byte[]> files = new TreeMap<>(Map.of(
        ".DS_Store", new byte[] {0, 0, 0, 1, 66},
        "README.md", "Papers of a lab.".getBytes(UTF_8),
        "__MACOSX/._a.jsonl", new byte[] {0, 5, 22, 7},
        "a.jsonl", paper.getBytes(UTF_8),
        "sub/b.jsonl.gz", gzip(other.getBytes(UTF_8))));

    for (var archive :
        List.of(zip(files), tar(files), gzip(tar(files)), zip(Map.of("x.tar", tar(files))))) {
      var lines = published(archive);

      assertThat(lines).filteredOn(it -> it.contains("arxiv:2409.0500")).hasSize(2);
      assertThat(lines)
          .filteredOn(it -> it.startsWith("rejected"))
          .singleElement()
          .asString()
          .contains("README.md");
    }
  }

  @Test
  void shouldReadUtf16() throws IOException {
    var table = "\uFEFFid,title,abstract,published\n2409.13003,Naïve otters,We map.,2024-09-02\n";

    assertThat(published(table.getBytes(UTF_16LE)))
        .containsExactly("2024-09-02  arxiv:2409.13003  Naïve otters");
    assertThat(published(table.substring(1).getBytes(UTF_16LE))).hasSize(1);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        var entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
