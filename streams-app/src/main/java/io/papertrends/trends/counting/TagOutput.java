// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.TaggedPaper;

/** What comes of tagging. */
public sealed interface TagOutput {

  /**
   * What a paper mentions now.
   *
   * @param paper the tagged paper; null if it was withdrawn
   */
  record Tagged(TaggedPaper paper) implements TagOutput {}

  /**
   * What an input partition changed.
   *
   * @param sums the changes and the partition's progress
   */
  record Summed(PaneSums sums) implements TagOutput {}

  /**
   * An input record that could not be processed; the reason is in the headers.
   *
   * @param value the input as it was
   */
  @SuppressWarnings("ArrayRecordComponent") // Raw bytes on their way out; nobody compares them.
  record Rejected(byte[] value) implements TagOutput {}
}
