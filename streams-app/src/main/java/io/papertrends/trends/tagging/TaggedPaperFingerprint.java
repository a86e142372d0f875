// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.PaperField;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.tagging.sketch.TextHash;

/**
 * A 64-bit hash of the content of a tagged paper, which distinguishes a revision from a repetition
 * without storing the paper.
 */
final class TaggedPaperFingerprint {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long state;

  private TaggedPaperFingerprint() {}

  /** The same for equal papers, on every machine. */
  static long of(TaggedPaper paper) {
    var fingerprint = new TaggedPaperFingerprint();
    fingerprint.add(TextHash.of(paper.getId()));
    fingerprint.add(TextHash.of(paper.getTitle()));
    fingerprint.add(paper.getPublished().toEpochDay());
    fingerprint.add(paper.getMentions().size());
    paper
        .getMentions()
        .forEach(it -> fingerprint.add(
            it.getTopic(), it.getField(), it.getStart(), it.getEnd(), it.getText()));
    paper
        .getKeywords()
        .forEach(it -> fingerprint.add(
            it.getKeyword(), it.getField(), it.getStart(), it.getEnd(), it.getText()));
    return fingerprint.state;
  }

  private void add(String subject, PaperField field, int start, int end, String text) {
    add(TextHash.of(subject));
    add(field == PaperField.TITLE ? 0 : 1);
    add((long) start << Integer.SIZE | end);
    add(TextHash.of(text));
  }

  private void add(long value) {
    state = TextHash.mix(state * FACTOR + value);
  }
}
