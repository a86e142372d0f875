// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.SourceAccess;
import java.time.LocalDate;

/**
 * A source as the user names it.
 *
 * @param name the source with the selection, such as {@code arxiv:cs.AI}
 * @param source reads its pages
 * @param selection which papers of the source; may be empty
 * @param access HTTP, options and formats for the source
 */
public record FollowedSource(
    String name, PaperSource source, String selection, SourceAccess access) {

  /** The same source limited to these days, with a name that includes them. */
  FollowedSource limitedTo(LocalDate since, LocalDate until) {
    return new FollowedSource(name + " " + since + ".." + until, source, selection, access);
  }
}
