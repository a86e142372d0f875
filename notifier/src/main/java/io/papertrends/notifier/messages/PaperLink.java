// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Where people find a paper.
 *
 * @param id the paper's id
 * @param url its page
 */
public record PaperLink(String id, String url) {

  /** Of a paper whose id says where it is. */
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
    return Optional.ofNullable(url).map(it -> new PaperLink(PlainText.of(id), it.toString()));
  }

  private static HttpUrl.Builder page(String host) {
    return new HttpUrl.Builder().scheme("https").host(host);
  }
}
