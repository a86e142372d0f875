// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Web page of a paper.
 *
 * @param id the paper's id
 * @param url address of its page
 */
public record PaperLink(String id, String url) {

  /** Derives the page from the id: arXiv, DOI and OpenReview; empty for other ids. */
  static Optional<PaperLink> of(String id) {
    int colon = id.indexOf(':');
    if (colon < 0 || colon == id.length() - 1) {
      return Optional.empty();
    }
    var rest = id.substring(colon + 1);
    var url = switch (id.substring(0, colon)) {
      case "arxiv" -> page("arxiv.org").addPathSegments("abs/" + rest);
      case "doi" -> page("doi.org").addPathSegments(rest);
      case "openreview" ->
        page("openreview.net").addPathSegment("forum").addQueryParameter("id", rest);
      default -> null;
    };
    return Optional.ofNullable(url).map(it -> new PaperLink(SanitizedText.of(id), it.toString()));
  }

  private static HttpUrl.Builder page(String host) {
    return new HttpUrl.Builder().scheme("https").host(host);
  }
}
