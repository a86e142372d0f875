// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.UnusableInputException;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records as kcat writes them in {@link #FORMAT}. */
public final class KcatRecords {

  /**
   * What kcat's option {@code -f} is given: the key's length as digits, a colon, the key, the
   * value's length as 4 bytes, the value. Where there is no key or no value the length is -1.
   */
  public static final String FORMAT = "%K:%k%R%s";

  private static final int DIGITS = 10;

  /** The Kafka topic, which kcat does not say and nobody here needs. */
  private static final String UNKNOWN = "";

  private final DataInputStream in;

  /** Of the record that is being read, from 1. */
  private long number;

  /** Those of this stream. */
  public KcatRecords(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * The next one, its offset being how many were before it in this input; none at the end.
   *
   * @throws UnusableInputException if the input is something else or ends within a record
   */
  public Optional<ConsumerRecord<String, byte[]>> next() {
    try {
      int first = in.read();
      if (first < 0) {
        return Optional.empty();
      }
      number++;
      var key = bytes(keyLength(first));
      var text = key == null ? null : new String(key, UTF_8);
      return Optional.of(new ConsumerRecord<>(UNKNOWN, 0, number - 1, text, bytes(in.readInt())));
    } catch (EOFException e) {
      throw new UnusableInputException("the input ends within record " + number, e);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read the input: " + e.getMessage(), e);
    }
  }

  private int keyLength(int first) throws IOException {
    var digits = new StringBuilder();
    for (int digit = first; digit != ':'; digit = in.readUnsignedByte()) {
      if (digits.length() == DIGITS) {
        throw notKcats();
      }
      digits.append((char) digit);
    }
    try {
      return Integer.parseInt(digits.toString());
    } catch (NumberFormatException e) {
      throw notKcats();
    }
  }

  /** Null for the length of nothing. */
  private byte[] bytes(int length) throws IOException {
    if (length == -1) {
      return null;
    }
    if (length < 0) {
      throw notKcats();
    }
    // Takes memory for what comes, not for what a wrong length promises.
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private UnusableInputException notKcats() {
    return new UnusableInputException(
        "record " + number + " is not as kcat writes it with -f '" + FORMAT + "'");
  }
}
