// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.io.BufferedReader;
import java.util.stream.Stream;

/** A file format or response format that contains papers. */
public interface PaperFormat {

  /** Name of the format as users write it, such as {@code json-lines}. */
  String name();

  /** Whether a text with this beginning is in this format. */
  boolean recognises(String beginning);

  /**
   * The records of a text in order, read lazily while the stream is consumed.
   *
   * @param inputName name of the input in messages
   * @throws io.papertrends.producer.UnusableInputException if the text as a whole is not in this
   *     format
   */
  Stream<ParseResult> parse(String inputName, BufferedReader text);

  /**
   * Checks that a text is not truncated; {@link #parse} would only reject the last record. A format
   * without an end mark accepts every text.
   *
   * @param inputName name of the text in messages
   * @throws io.papertrends.producer.UnusableInputException if the text is truncated
   */
  default void requireWhole(String inputName, BufferedReader text) {}
}
