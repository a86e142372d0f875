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

/** Parses records that kcat has written in {@link #FORMAT}. */
public final class KcatRecords {

  /**
   * Argument of kcat's option {@code -f}: the key's length as digits, a colon, the key, the value's
   * length as 4 bytes, the value. The length of a missing key or value is -1.
   */
  public static final String FORMAT = "%K:%k%R%s";

  private static final int DIGITS = 10;

  /** Name of the Kafka topic, which kcat does not write and which is not needed. */
  private static final String UNKNOWN = "";

  private final DataInputStream in;

  /** Number of the current record, from 1. */
  private long number;

  /** The records of this stream. */
  public KcatRecords(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * The next record; empty at the end. Its offset is the number of earlier records in this input.
   *
   * @throws UnusableInputException if the input has another format or ends within a record
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

  /** Reads this number of bytes; null for -1. */
  private byte[] bytes(int length) throws IOException {
    if (length == -1) {
      return null;
    }
    if (length < 0) {
      throw notKcats();
    }
    // Allocates memory for bytes that are there, not for a wrong length.
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
