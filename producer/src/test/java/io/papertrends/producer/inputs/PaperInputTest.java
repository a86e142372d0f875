// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperInputTest {

  @TempDir
  Path folder;

  @Test
  void shouldReadAPlainFileAndCountItsBytes() throws IOException {
    var file = Files.writeString(folder.resolve("a.jsonl"), "naïve\n");

    var input = PaperInput.of(file.toString(), InputStream.nullInputStream());

    assertThat(read(input)).containsExactly(Map.entry("a.jsonl", "naïve"));
    assertThat(input.name()).isEqualTo("a.jsonl");
    assertThat(input.size()).isEqualTo(7);
    assertThat(input.bytesRead()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource
  void shouldUnpackWhateverTheName(CompressedFiles packed) throws IOException {
    var file = Files.write(folder.resolve("packed.txt"), packed.bytes("hello\n"));

    assertThat(read(PaperInput.of(file.toString(), InputStream.nullInputStream())))
        .containsExactly(Map.entry("packed.txt", "hello"));
  }

  @ParameterizedTest
  @EnumSource
  void shouldReadConcatenatedMembersToTheirEndEvenFromAPipe(CompressedFiles packed)
      throws IOException {
    var members = new SequenceInputStream(Collections.enumeration(List.of(
        new ByteArrayInputStream(packed.bytes("first\n")),
        new ByteArrayInputStream(packed.bytes("second\n")),
        new ByteArrayInputStream(packed.bytes("third\n")))));

    assertThat(read(PaperInput.of("-", members)))
        .containsExactly(Map.entry("standard input", "first\nsecond\nthird"));
  }

  @Test
  void shouldReadEveryTextOfAZip() throws IOException {
    var zip = CompressedFiles.zip(
        "2024/",
        "",
        "2024/a.jsonl",
        "first\n",
        "empty.txt",
        "",
        "b.txt",
        "second\n",
        "__MACOSX/._b.txt",
        "metadata");

    assertThat(read(streamed(zip)))
        .containsExactly(
            Map.entry("test!2024/a.jsonl", "first"), Map.entry("test!b.txt", "second"));
  }

  @Test
  void shouldReadAZipWhoseTextsAreNotReadToTheirEnd() throws IOException {
    var names = new ArrayList<String>();

    streamed(CompressedFiles.zip("a", "1\n".repeat(10_000), "b", "2\n"))
        .forEachText(text -> names.add(text.name()));

    assertThat(names).containsExactly("test!a", "test!b");
  }

  @Test
  void shouldReadTheStandardInputPackedOrNot() throws IOException {
    assertThat(read(PaperInput.of("-", new ByteArrayInputStream("hello\n".getBytes(UTF_8)))))
        .containsExactly(Map.entry("standard input", "hello"));
    assertThat(
            read(PaperInput.of("-", new ByteArrayInputStream(CompressedFiles.XZ.bytes("hello\n")))))
        .containsExactly(Map.entry("standard input", "hello"));
  }

  @Test
  void shouldReadWhatIsEmpty() {
    assertThat(read(PaperInput.of("-", InputStream.nullInputStream())))
        .containsExactly(Map.entry("standard input", ""));
  }

  @Test
  void shouldPassOverAByteOrderMark() {
    assertThat(read(streamed("\uFEFFhello".getBytes(UTF_8))))
        .containsExactly(Map.entry("test", "hello"));
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

  @Test
  void shouldSayAtOnceThatAFileIsEmpty() throws IOException {
    var empty = Files.createFile(folder.resolve("empty.jsonl")).toString();

    assertThatThrownBy(() -> PaperInput.of(empty, InputStream.nullInputStream()))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(empty + " is empty");
  }

  @ParameterizedTest
  @EnumSource
  void shouldFailWhereverAPackedTextIsCutOff(CompressedFiles packed) throws IOException {
    var bytes = packed.bytes(lines(20));

    for (int length = 10; length < bytes.length; length++) {
      assertFails(Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void shouldFailWhereverAZipIsCutOff() throws IOException {
    var bytes = CompressedFiles.zip("a", lines(50), "b", lines(50));
    int fixedPartOfTheEnd = 18;

    for (int length = 4; length < bytes.length - fixedPartOfTheEnd; length++) {
      assertFails(Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void shouldFailWhereATextInAZipIsDamaged() throws IOException {
    var bytes = CompressedFiles.zip("a", lines(50), "b", lines(50));
    bytes[100] ^= 1;

    assertFails(bytes);
  }

  @ParameterizedTest
  @EnumSource
  void shouldGiveWhatIsBeforeTheCut(CompressedFiles packed) throws IOException {
    var text = lines(60_000);
    var bytes = packed.bytes(text);
    var read = new StringBuilder();

    assertThatThrownBy(() -> streamed(Arrays.copyOf(bytes, bytes.length - bytes.length / 10))
            .forEachText(
                it -> it.reader().lines().forEach(line -> read.append(line).append('\n'))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("what is packed in it is cut off or damaged");

    assertThat(text).startsWith(read);
    assertThat(read.length()).isGreaterThan(text.length() / 5);
  }

  @Test
  void shouldDetectTheFormatOfWhatIsCutOffSoon() throws IOException {
    var bytes = CompressedFiles.GZIP.bytes("first\nsecond\n");
    var beginning = new char[100];

    streamed(Arrays.copyOf(bytes, bytes.length - 4)).forEachText(text -> {
      var reader = text.reader();
      try {
        reader.mark(100);
        assertThat(reader.read(beginning, 0, 100)).isEqualTo(13);
        assertThat(reader.read(beginning, 13, 87)).isEqualTo(-1);
        reader.reset();
        assertThat(reader.readLine()).isEqualTo("first");
        assertThat(reader.readLine()).isEqualTo("second");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      assertThatThrownBy(reader::readLine).isInstanceOf(IOException.class);
    });
  }

  @Test
  void shouldNotUnpackAnEndlessLine() throws IOException {
    var bomb = CompressedFiles.XZ.bytes("fine\n" + "a".repeat(LineLimit.LONGEST_LINE + 1));
    var lines = new ArrayList<String>();

    assertThatThrownBy(
            () -> streamed(bomb).forEachText(text -> text.reader().lines().forEach(lines::add)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test has a line of more than 16777216 characters, the limit");

    assertThat(lines).containsExactly("fine");
  }

  @Test
  void shouldReadManyLinesThatAreTogetherLongerThanTheLimit() {
    var lines = ("a".repeat(LineLimit.LONGEST_LINE) + "\n").repeat(2);

    assertThat(read(streamed(lines.getBytes(UTF_8))).get("test")).hasSize(lines.length() - 1);
  }

  private static void assertFails(byte[] bytes) {
    assertThatThrownBy(() -> read(streamed(bytes)))
        .as("%d bytes", bytes.length)
        .satisfiesAnyOf(
            it -> assertThat(it)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("cannot read test: ")
                .hasMessageContaining("cut off"),
            it -> assertThat(it)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cut off"));
  }

  private static PaperInput streamed(byte[] bytes) {
    return PaperInput.streamed("test", new ByteArrayInputStream(bytes));
  }

  private static Map<String, String> read(PaperInput input) {
    var texts = new LinkedHashMap<String, String>();
    input.forEachText(text -> texts.put(text.name(), joined(text.reader())));
    return texts;
  }

  private static String joined(BufferedReader reader) {
    return reader.lines().collect(Collectors.joining("\n"));
  }

  /** Lines that can't be packed too well. */
  private static String lines(int count) {
    return new Random(7)
        .longs(count)
        .mapToObj(Long::toHexString)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
