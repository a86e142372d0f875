// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.http.Context;
import io.papertrends.web.index.Index;
import java.util.UUID;

/**
 * Entity tags: the state of the index, and of the program. A browser may keep an answer, but must
 * ask each time whether it still holds, so that no correction stays unseen; that costs no query.
 */
final class EntityTags {

  private static final int NOT_MODIFIED = 304;

  private final Index index;
  private final String program = UUID.randomUUID().toString().substring(0, 8);

  EntityTags(Index index) {
    this.index = index;
  }

  /** Whether the client has this response already; then the status is set to 304. */
  boolean isKnown(Context context) {
    var tag = "W/\"" + program + "-" + index.revision() + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Encoding");
    var known = context.header("If-None-Match");
    if (known == null || !known.contains(tag)) {
      return false;
    }
    context.status(NOT_MODIFIED);
    return true;
  }
}
