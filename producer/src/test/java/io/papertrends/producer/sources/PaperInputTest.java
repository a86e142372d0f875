// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperInputTest {

  @TempDir
  Path folder;

  @Test
  void shouldReadAPlainFileAndCountItsBytes() throws IOException {
    var file = Files.writeString(folder.resolve("a.jsonl"), "naïve\n");

    var input = PaperInput.of(file.toString(), InputStream.nullInputStream());

    assertThat(read(input)).isEqualTo("naïve");
    assertThat(input.name()).isEqualTo("a.jsonl");
    assertThat(input.size()).isEqualTo(7);
    assertThat(input.bytesRead()).isEqualTo(7);
  }

  @Test
  void shouldUnpackGzipWhateverTheName() throws IOException {
    var file = Files.write(folder.resolve("packed.txt"), packed("hello\n"));

    assertThat(read(PaperInput.of(file.toString(), InputStream.nullInputStream())))
        .isEqualTo("hello");
  }

  @Test
  void shouldReadTheStandardInputPackedOrNot() throws IOException {
    assertThat(read(PaperInput.of("-", new ByteArrayInputStream("hello\n".getBytes(UTF_8)))))
        .isEqualTo("hello");
    assertThat(read(PaperInput.of("-", new ByteArrayInputStream(packed("hello\n")))))
        .isEqualTo("hello");
  }

  @Test
  void shouldReadWhatIsEmpty() throws IOException {
    assertThat(read(PaperInput.of("-", InputStream.nullInputStream()))).isNull();
  }

  @Test
  void shouldSayWhatCanNotBeRead() {
    assertThatThrownBy(() -> PaperInput.of("/no/such/file", InputStream.nullInputStream()))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("there is no file /no/such/file");
    assertThatThrownBy(() -> PaperInput.of(folder.toString(), InputStream.nullInputStream()))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("is not a file that can be read");
  }

  private static String read(PaperInput input) throws IOException {
    try (var text = input.open()) {
      return text.readLine();
    }
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
