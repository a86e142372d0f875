// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * A file or the standard input, as text in UTF-8 or UTF-16. It is unpacked if its first bytes are
 * those of gzip, xz, zstd, bzip2, zip or tar. Each file of an archive is one text; every other
 * input is one text.
 */
public final class PaperInput {

  /** Name of the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final int HASHED_BYTES = 1 << 16;

  private final String name;
  private final Path file;
  private final InputStream stream;
  private final AtomicLong bytesRead = new AtomicLong();

  private PaperInput(String name, Path file, InputStream stream) {
    this.name = name;
    this.file = file;
    this.stream = stream;
  }

  /**
   * The input with this name: a file, or {@link #STANDARD_INPUT}.
   *
   * @throws UnusableInputException if the file is missing, empty or cannot be read
   */
  public static PaperInput of(String name, InputStream standardInput) {
    if (name.equals(STANDARD_INPUT)) {
      return streamed("standard input", standardInput);
    }
    var file = Path.of(name);
    if (!Files.exists(file)) {
      throw new UnusableInputException("there is no file " + name);
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UnusableInputException(name + " is not a file that can be read");
    }
    if (isEmpty(file)) {
      throw new UnusableInputException(name + " is empty");
    }
    return new PaperInput(file.getFileName().toString(), file, null);
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException e) {
      // Reading it will report the failure.
      return false;
    }
  }

  /** An input that is read from a stream, with this name in messages. */
  public static PaperInput streamed(String name, InputStream stream) {
    return new PaperInput(name, null, stream);
  }

  /** Name in messages: the file's name without its folder. */
  public String name() {
    return name;
  }

  /**
   * Identity of the file's content: its name, size and a hash of its beginning. It differs for
   * other files of the same name and after a change. Empty for a stream, which cannot be read
   * again.
   */
  public Optional<String> identity() {
    if (file == null) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      var hash = new CRC32();
      hash.update(in.readNBytes(HASHED_BYTES));
      return Optional.of("file:" + name + ":" + size() + ":" + Long.toHexString(hash.getValue()));
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  /** Size of the file in bytes, still compressed; 0 if unknown. */
  public long size() {
    try {
      return file == null ? 0 : Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Number of bytes read so far, still compressed. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /**
   * Opens the input, passes its texts to the consumer one by one, and closes it. The consumer must
   * read a text before it returns.
   *
   * @throws UnusableInputException if the input cannot be read
   */
  public void forEachText(Consumer<PaperText> consumer) {
    try (var bytes = new BufferedInputStream(counted(file == null ? stream : open(file)))) {
      Archive.forEach(name, bytes, consumer);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new IOException("it is gone", e);
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int value = super.read();
        bytesRead.addAndGet(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        bytesRead.addAndGet(Math.max(count, 0));
        return count;
      }
    };
  }
}
