// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.Duration;

/**
 * A service that returns the papers of a day, page by page. Implementations are found by
 * {@link java.util.ServiceLoader}. They are stateless and thread-safe; the caller does rate limits,
 * retries, positions and publishing.
 */
public interface PaperSource {

  /** Name of the source for users, such as {@code hf}: lower-case letters, digits and hyphens. */
  String name();

  /** Describes papers, selection and options of the source in one or two sentences. */
  String description();

  /** How often requests may be sent to the service. */
  default RateLimit rateLimit() {
    return new RateLimit(name(), Duration.ofSeconds(1));
  }

  /** Number of days before the last one that each poll reads again, for late papers. */
  default int daysReadAgain() {
    return 3;
  }

  /**
   * Reads one page. An incomplete response, or one in another format, is an exception; an invalid
   * record is rejected within the page.
   *
   * @throws SourceException if the page cannot be read; the subclass determines what the caller
   *     does
   */
  Page read(PageRequest request, SourceAccess access) throws SourceException, InterruptedException;
}
