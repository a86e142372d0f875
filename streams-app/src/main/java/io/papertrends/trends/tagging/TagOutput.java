// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.TaggedPaper;
import io.papertrends.trends.counting.CountChange;

/** Output records of the tagging step. */
public sealed interface TagOutput {

  /**
   * The current mentions of a paper.
   *
   * @param paper the tagged paper; null if it was withdrawn
   */
  record Tagged(TaggedPaper paper) implements TagOutput {}

  /**
   * A change of the counts.
   *
   * @param change the change, with the watermark of the partition
   */
  record Changed(CountChange change) implements TagOutput {}

  /**
   * An input record that could not be processed; the reason is in the headers.
   *
   * @param value the unchanged input
   */
  @SuppressWarnings("ArrayRecordComponent") // Raw bytes that are never compared.
  record Rejected(byte[] value) implements TagOutput {}
}
