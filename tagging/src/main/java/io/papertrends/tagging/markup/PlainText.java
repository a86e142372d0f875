// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.markup;

import java.util.BitSet;

/**
 * A text without markup, with the positions of its characters in the original text. Searches use
 * the plain text; results are reported with offsets in the original text.
 */
public final class PlainText {

  private static final BitSet NONE = new BitSet(0);

  private final String given;
  private final String plain;

  /**
   * For each plain character its start and end in the original text; null if both texts are the
   * same.
   */
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

  /** Removes the markup of a text; never fails. */
  public static PlainText of(String given) {
    return MarkupReader.isIn(given)
        ? new MarkupReader(given).read()
        : new PlainText(given, given, null, null, NONE, NONE);
  }

  /** The text without markup. */
  public String plain() {
    return plain;
  }

  /** The original text. */
  public String given() {
    return given;
  }

  /** Start of a plain character in the original text. */
  public int givenStart(int index) {
    return starts == null ? index : starts[index];
  }

  /** End in the original text for an end offset in the plain text. */
  public int givenEnd(int end) {
    return starts == null ? end : ends[end - 1];
  }

  /** Whether a group such as "\textbf{" begins before this character: "Auto\textbf{R}egressive". */
  public boolean isEmphasised(int index) {
    return starts != null
        && index > 0
        && starts[index] > starts[index - 1] + 1
        && given.charAt(starts[index] - 1) == '{';
  }

  /**
   * The positions where a superscript or subscript begins or ends next to other characters, as in
   * "UR$^2$", which may be one word or two.
   */
  public BitSet seams() {
    return seams;
  }

  /** The plain characters in formulas. */
  public BitSet formulas() {
    return formulas;
  }
}
