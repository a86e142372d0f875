// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.papertrends.schemas.PaperUrl;
import java.util.List;
import java.util.Optional;

/** A paper; fields as in the schema of {@code Paper}. */
public record PaperJson(
    String id,
    String title,
    @JsonProperty("abstract") String abstractText,
    String published,
    String featured,
    String source,
    List<String> authors,
    List<String> categories,
    List<String> keywords,
    List<String> identifiers) {

  /** Where the paper can be read, if its identity contains an address. */
  public Optional<String> link() {
    return PaperUrl.of(id);
  }
}
