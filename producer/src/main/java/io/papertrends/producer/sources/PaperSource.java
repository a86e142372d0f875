// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.Duration;

/**
 * A service that gives the papers of a day, page by page. Found by {@link java.util.ServiceLoader};
 * it keeps no state of its own, may be called by several threads, and leaves waiting, repeating,
 * remembering and publishing to its caller.
 */
public interface PaperSource {

  /** What users name it by, such as {@code hf}: lower-case letters, digits and hyphens. */
  String name();

  /** What it gives, what a selection of it is, and which options it knows, in a sentence or two. */
  String description();

  /** How often the service may be asked. */
  default RateLimit rateLimit() {
    return new RateLimit(name(), Duration.ofSeconds(1));
  }

  /** How many days before the last one are read again at each poll, for late papers. */
  default int daysReadAgain() {
    return 3;
  }

  /**
   * Asks for one page. The service must answer as a whole and in its own format: what is not so is
   * an exception, while a record that is no paper is rejected within the page.
   *
   * @throws SourceException if there is no page; its kind says what to do about it
   */
  Page read(PageRequest request, SourceAccess access) throws SourceException, InterruptedException;
}
