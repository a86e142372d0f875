// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.events;

import java.util.List;

/** What a paper mentions; fields as in the schema of {@code TaggedPaper}. */
public record TaggedPaperJson(String id, List<Mention> mentions, List<KeywordMention> keywords) {

  /** A place where the paper mentions a topic. */
  public record Mention(String topic, String field, int start, int end, String text) {}

  /** The first place where it mentions a keyword. */
  public record KeywordMention(String keyword, String field, int start, int end, String text) {}
}
