// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.schemas.SourcePosition;
import java.util.List;
import java.util.Optional;

/** Where the records of one source go, and where it is remembered how far it has been read. */
public interface PaperPublisher extends AutoCloseable {

  /** How far the source has been read; empty if it is to be read from its beginning. */
  Optional<SourcePosition> position();

  /**
   * Publishes some records with the position that they end at; returns when all that is done.
   *
   * @param origin the file or address that they come from, for dead letters
   * @param after how far the source has been read with them; empty if nobody needs to know
   * @throws TakenOverException if somebody else publishes the source now
   * @throws PublishFailedException if it can't be done; then nothing of it is
   */
  PublishReport publish(String origin, List<ParseResult> records, Optional<SourcePosition> after);

  /** Forgets how far the source has been read, because it was read to its end. */
  void forgetPosition();

  @Override
  void close();
}
