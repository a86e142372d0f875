// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Optional;

/** The address of the web page of a paper, which follows from its id. */
public final class PaperUrl {

  private PaperUrl() {}

  /** The address for ids of arXiv, DOI and OpenReview; empty for others, such as title hashes. */
  public static Optional<String> of(String id) {
    int colon = id.indexOf(':');
    if (colon < 0 || colon == id.length() - 1) {
      return Optional.empty();
    }
    var rest = id.substring(colon + 1);
    return switch (id.substring(0, colon)) {
      case "arxiv" -> Optional.of(url("arxiv.org", "/abs/" + rest));
      case "doi" -> Optional.of(url("doi.org", "/" + rest));
      case "openreview" ->
        Optional.of("https://openreview.net/forum?id=" + URLEncoder.encode(rest, UTF_8));
      default -> Optional.empty();
    };
  }

  /** Escapes characters that are not allowed in a path. */
  private static String url(String host, String path) {
    try {
      return new URI("https", host, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address can be made of " + path, e);
    }
  }
}
