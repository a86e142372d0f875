// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.events;

import io.papertrends.web.server.Address;
import java.util.Optional;

/** Where a paper can be read, by its canonical identity. */
public final class PaperLink {

  private static final String ARXIV = "arxiv:";
  private static final String DOI = "doi:";
  private static final String OPENREVIEW = "openreview:";

  private PaperLink() {}

  /** The address; empty for a paper that is known by its title alone. */
  public static Optional<String> of(String id) {
    if (id.startsWith(ARXIV)) {
      return Optional.of("https://arxiv.org/abs/" + path(id.substring(ARXIV.length())));
    }
    if (id.startsWith(DOI)) {
      return Optional.of("https://doi.org/" + path(id.substring(DOI.length())));
    }
    return id.startsWith(OPENREVIEW)
        ? Optional.of(
            "https://openreview.net/forum?id=" + Address.encoded(id.substring(OPENREVIEW.length())))
        : Optional.empty();
  }

  private static String path(String text) {
    return Address.encoded(text).replace("%2F", "/");
  }
}
