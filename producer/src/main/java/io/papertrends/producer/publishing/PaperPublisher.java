// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.schemas.SourcePosition;
import java.util.List;
import java.util.Optional;

/** Publishes the records of one source and stores its position. */
public interface PaperPublisher extends AutoCloseable {

  /** The stored position; empty if the source must be read from its beginning. */
  Optional<SourcePosition> position();

  /**
   * Publishes some records together with the position after them; returns when Kafka has both.
   *
   * @param origin the file or address that they come from, for dead letters
   * @param after the position after them; empty to store none
   * @throws PublisherFencedException if another publisher of the source has started
   * @throws PublishFailedException if nothing of it was published
   */
  PublishReport publish(String origin, List<ParseResult> records, Optional<SourcePosition> after);

  /** Deletes the position, because the source was read to its end. */
  void forgetPosition();

  @Override
  void close();
}
