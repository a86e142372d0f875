// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.markup;

import java.util.BitSet;

/**
 * A text as a reader sees it, without markup, and where each of its characters is in the text as it
 * was given. What is looked for is found in the former and reported by the offsets of the latter.
 */
public final class PlainText {

  private static final BitSet NONE = new BitSet(0);

  private final String given;
  private final String plain;

  /** For each plain character where it starts and ends in the given text; null if as it is here. */
  private final int[] starts;

  private final int[] ends;
  private final BitSet seams;
  private final BitSet formulas;

  PlainText(String given, String plain, int[] starts, int[] ends, BitSet seams, BitSet formulas) {
    this.given = given;
    this.plain = plain;
    this.starts = starts;
    this.ends = ends;
    this.seams = seams;
    this.formulas = formulas;
  }

  /** Reads a text; never fails. */
  public static PlainText of(String given) {
    return MarkupReader.isIn(given)
        ? new MarkupReader(given).read()
        : new PlainText(given, given, null, null, NONE, NONE);
  }

  /** The text that is read. */
  public String plain() {
    return plain;
  }

  /** The text that was given. */
  public String given() {
    return given;
  }

  /** Where the plain character starts in the given text. */
  public int givenStart(int index) {
    return starts == null ? index : starts[index];
  }

  /** Where what ends before this place of the plain text ends in the given text. */
  public int givenEnd(int end) {
    return starts == null ? end : ends[end - 1];
  }

  /** Whether a group such as "\textbf{" opens before this character: "Auto\textbf{R}egressive". */
  public boolean isEmphasised(int index) {
    return starts != null
        && index > 0
        && starts[index] > starts[index - 1] + 1
        && given.charAt(starts[index] - 1) == '{';
  }

  /**
   * The places where a superscript or subscript begins or ends right beside other characters, as in
   * "UR$^2$": it is one word to some and two to others.
   */
  public BitSet seams() {
    return seams;
  }

  /** The plain characters that stand in formulas, which are no prose. */
  public BitSet formulas() {
    return formulas;
  }
}
