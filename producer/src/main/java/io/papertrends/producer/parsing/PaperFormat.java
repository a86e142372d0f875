// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.io.BufferedReader;
import java.util.stream.Stream;

/** A way in which papers are written down. */
public interface PaperFormat {

  /** The name to ask for it by, such as {@code json-lines}. */
  String name();

  /** Whether a text that begins like this is in this format. */
  boolean recognises(String beginning);

  /**
   * The records of a text, in order, read as the stream is consumed.
   *
   * @param inputName what to call the input in messages
   * @throws io.papertrends.producer.UnusableInputException if the text as a whole is not in this
   *     format
   */
  Stream<ParseResult> parse(String inputName, BufferedReader text);

  /**
   * Checks that a text has not lost its end, which costs a record only when it is parsed. Of
   * formats whose end nothing marks, every text will do.
   *
   * @param inputName what to call the text in messages
   * @throws io.papertrends.producer.UnusableInputException if it is not complete
   */
  default void requireWhole(String inputName, BufferedReader text) {}
}
