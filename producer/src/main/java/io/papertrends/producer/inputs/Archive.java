// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads archives: zip and tar, compressed or not, also nested. */
final class Archive {

  private static final int MAGIC_PLACE = 257;
  private static final String TAR = "ustar";
  /** Maximum nesting of archives; more is an attack or a mistake. */
  private static final int DEEPEST = 3;
  /** Files that file managers add to folders. */
  private static final Set<String> OF_FILE_MANAGERS = Set.of("thumbs.db", "desktop.ini");

  private Archive() {}

  /** Passes the texts to the consumer: one text, or those of all files of an archive. */
  static void forEach(String name, BufferedInputStream bytes, Consumer<PaperText> consumer)
      throws IOException {
    forEach(name, bytes, consumer, 0);
  }

  private static void forEach(
      String name, BufferedInputStream bytes, Consumer<PaperText> consumer, int depth)
      throws IOException {
    var compression = Compression.of(bytes);
    if (compression == Compression.ZIP && depth < DEEPEST) {
      ZipArchive.forEach(bytes, (file, content) -> member(name, file, content, consumer, depth));
      return;
    }
    try (var decompressed = new BufferedInputStream(compression.decompressed(bytes))) {
      if (isTar(decompressed) && depth < DEEPEST) {
        readTar(name, decompressed, consumer, depth);
      } else {
        consumer.accept(PaperText.of(name, decompressed, depth > 0));
      }
    }
  }

  private static boolean isTar(BufferedInputStream bytes) throws IOException {
    bytes.mark(MAGIC_PLACE + TAR.length());
    try {
      var head = bytes.readNBytes(MAGIC_PLACE + TAR.length());
      return new String(head, ISO_8859_1).startsWith(TAR, MAGIC_PLACE);
    } catch (IOException e) {
      // Reading the content will throw the same exception.
      return false;
    } finally {
      bytes.reset();
    }
  }

  private static void readTar(
      String name, BufferedInputStream bytes, Consumer<PaperText> consumer, int depth)
      throws IOException {
    try (var tar = new TarArchiveInputStream(bytes)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && tar.canReadEntryData(entry)) {
          var content = new DecompressedStream(tar) {
            @Override
            public void close() {
              // The archive must stay open for the next file.
            }
          };
          member(name, entry.getName(), new BufferedInputStream(content), consumer, depth);
        }
      }
    }
  }

  private static void member(
      String archive,
      String file,
      BufferedInputStream content,
      Consumer<PaperText> consumer,
      int depth)
      throws IOException {
    content.mark(1);
    boolean isEmpty = content.read() < 0;
    content.reset();
    if (!isEmpty && !isIgnored(file)) {
      forEach(archive + "!" + file, content, consumer, depth + 1);
    }
  }

  /** Whether the file is hidden or metadata of macOS. */
  private static boolean isIgnored(String file) {
    var path = file.replace('\\', '/');
    var name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(".")
        || path.startsWith("__MACOSX/")
        || OF_FILE_MANAGERS.contains(name.toLowerCase(Locale.ROOT));
  }
}
