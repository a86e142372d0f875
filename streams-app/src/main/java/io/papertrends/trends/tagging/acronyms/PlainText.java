// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.acronyms;

/**
 * A text as a reader sees it, and where each of its characters is in the text as it was given. Long
 * and short forms are found in the former and told by the offsets of the latter.
 */
final class PlainText {

  private final String given;
  private final String plain;

  /** For each plain character its offset in the given text; null where the two are the same. */
  private final int[] offsets;

  PlainText(String given, String plain, int[] offsets) {
    this.given = given;
    this.plain = plain;
    this.offsets = offsets;
  }

  static PlainText of(String given) {
    return Markup.isIn(given) ? new Markup(given).read() : new PlainText(given, given, null);
  }

  String plain() {
    return plain;
  }

  /** Whether a group such as "\textbf{" opens before this character: "Auto\textbf{R}egressive". */
  boolean isEmphasised(int index) {
    return offsets != null
        && index > 0
        && offsets[index] > offsets[index - 1] + 1
        && given.charAt(offsets[index] - 1) == '{';
  }

  /** The acronym whose forms are at these places of the plain text. */
  Acronym acronym(Span shortForm, Span longForm) {
    var inShort = given(shortForm);
    var inLong = given(longForm);
    return new Acronym(
        spaced(shortForm),
        spaced(longForm),
        inShort.start(),
        inShort.end(),
        inLong.start(),
        inLong.end());
  }

  private Span given(Span span) {
    return offsets == null ? span : new Span(offsets[span.start()], offsets[span.end() - 1] + 1);
  }

  private String spaced(Span span) {
    var form = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(plain.charAt(i))) {
        form.append(plain.charAt(i));
      } else if (!Character.isWhitespace(plain.charAt(i - 1))) {
        form.append(' ');
      }
    }
    return form.toString();
  }
}
