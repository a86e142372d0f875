// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.parsing.ParseResult;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a source may use to do its work. */
public interface SourceAccess {

  /**
   * What the user has set for this source, such as an API key: {@code url} overrides the service's
   * address everywhere.
   */
  Optional<String> option(String key);

  /** A request for what is at this address, to be completed and sent. */
  SourceRequest request(URI address);

  /**
   * The records of an answer.
   *
   * @param format name of its {@link io.papertrends.producer.parsing.PaperFormat}
   * @throws MalformedAnswerException if it is not in this format, or not complete
   */
  List<ParseResult> parse(Answer answer, String format) throws MalformedAnswerException;
}
