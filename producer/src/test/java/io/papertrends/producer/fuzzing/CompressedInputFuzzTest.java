// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.inputs.CompressedFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Unpacks and detects mutations of compressed inputs of all formats. */
@Tag("slow")
class CompressedInputFuzzTest {

  @ParameterizedTest
  @EnumSource
  void shouldSurviveWhateverIsPacked(CompressedFiles packed) throws IOException {
    run(packed.name(), CompressedMaterial.of(packed));
  }

  @Test
  void shouldSurviveWhateverIsZipped() throws IOException {
    run("ZIP", CompressedMaterial.zipped());
  }

  @Test
  void shouldNotHoldWhatAPackedTextUnfoldsTo() throws IOException {
    var header = CompressedFiles.GZIP.bytes("title,abstract,published\n");
    var rows = CompressedFiles.GZIP.bytes("T,A,2024-09-02\n".repeat(1 << 20));
    var members = Stream.of(header, rows, rows, rows, rows).map(ByteArrayInputStream::new);
    var promises = new InputPromises();

    long characters =
        promises.drain(new SequenceInputStream(Collections.enumeration(members.toList())));

    assertThat(characters).isGreaterThan(200L * rows.length);
    assertThat(promises.allocated()).isLessThan(characters / 4);
  }

  private static void run(String name, Material material) {
    new FuzzRun(name, material::input, new InputPromises()::check).run();
  }
}
