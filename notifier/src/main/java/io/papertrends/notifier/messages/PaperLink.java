// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import io.papertrends.schemas.PaperUrl;
import java.util.Optional;

/**
 * Web page of a paper.
 *
 * @param id the paper's id
 * @param url address of its page
 */
public record PaperLink(String id, String url) {

  /** Derives the address from the id; empty for an id without a page. */
  static Optional<PaperLink> of(String id) {
    return PaperUrl.of(id).map(url -> new PaperLink(SanitizedText.of(id), url));
  }
}
