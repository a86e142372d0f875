// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.formats.FormatNames;
import io.papertrends.producer.inputs.CompressedFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What packed inputs are made of: the beginnings of the seeds of all formats, packed. */
final class CompressedMaterial {

  /** Longer ones would only take longer: what is packed is of no matter to the packing. */
  private static final int LONGEST_TEXT = 1 << 12;

  private static final List<String> MAGIC = bytesOf(
      "1f8b0800", "1f8b08ff", "fd377a585a00", "28b52ffd", "425a6839314159265359", "177245385090");

  private static final List<String> ZIP_MAGIC =
      bytesOf("504b0304", "504b0102", "504b0506", "504b0708", "0800", "ffffffff", "00000000");

  private CompressedMaterial() {}

  static Material of(CompressedFiles packed) throws IOException {
    var seeds = new ArrayList<String>();
    for (var text : texts()) {
      seeds.add(new String(packed.bytes(text), ISO_8859_1));
    }
    return new Material(seeds, MAGIC);
  }

  static Material zipped() throws IOException {
    var texts = texts();
    var seeds = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i++) {
      var other = texts.get((i + 1) % texts.size());
      seeds.add(
          new String(CompressedFiles.zip("a", texts.get(i), "b/", "", "b/c", other), ISO_8859_1));
    }
    return new Material(seeds, ZIP_MAGIC);
  }

  private static List<String> texts() {
    return FormatNames.all().stream()
        .flatMap(format -> Seeds.of(format).stream())
        .map(seed -> seed.substring(0, Math.min(seed.length(), LONGEST_TEXT)))
        .map(seed -> new String(seed.getBytes(ISO_8859_1), UTF_8))
        .toList();
  }

  private static List<String> bytesOf(String... hex) {
    return Stream.of(hex)
        .map(it -> new String(HexFormat.of().parseHex(it), ISO_8859_1))
        .toList();
  }
}
