// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.SourceAccess;
import java.time.LocalDate;

/**
 * A source as the user names it.
 *
 * @param name the source with the selection, such as {@code arxiv:cs.AI}
 * @param source what gives its pages
 * @param selection which papers of the source; may be empty
 * @param access what the source works with
 */
public record FollowedSource(
    String name, PaperSource source, String selection, SourceAccess access) {

  /** The same for these days only, under a name that says so. */
  FollowedSource limitedTo(LocalDate since, LocalDate until) {
    return new FollowedSource(name + " " + since + ".." + until, source, selection, access);
  }
}
