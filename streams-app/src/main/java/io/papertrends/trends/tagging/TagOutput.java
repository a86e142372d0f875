// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.TaggedPaper;
import io.papertrends.trends.counting.CountChange;

/** What comes of tagging. */
public sealed interface TagOutput {

  /**
   * What a paper mentions now.
   *
   * @param paper the tagged paper; null if it was withdrawn
   */
  record Tagged(TaggedPaper paper) implements TagOutput {}

  /**
   * What changes in the counts.
   *
   * @param change the change and the partition's progress
   */
  record Changed(CountChange change) implements TagOutput {}

  /**
   * An input record that could not be processed; the reason is in the headers.
   *
   * @param value the input as it was
   */
  @SuppressWarnings("ArrayRecordComponent") // Raw bytes on their way out; nobody compares them.
  record Rejected(byte[] value) implements TagOutput {}
}
