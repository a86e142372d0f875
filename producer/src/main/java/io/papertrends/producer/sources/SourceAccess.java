// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.parsing.ParseResult;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Services for sources: HTTP, options and parsing. */
public interface SourceAccess {

  /**
   * An option that the user has set for this source, such as an API key. Two options exist for all
   * sources: {@code url} replaces the service's address, and {@code request-interval} its rate
   * limit. The interval may only be longer than usual, unless the address is replaced too.
   */
  Optional<String> option(String key);

  /**
   * The address of the service: the option {@code url}, for a mirror or a test, else its usual
   * address, unchanged. A source that appends a path or a selection appends it to either.
   *
   * @throws RefusedException if the option is not a URL
   */
  default URI address(String usual) throws RefusedException {
    var address = option("url").orElse(usual);
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      // The URL may contain a password, so the message does not repeat it.
      throw new RefusedException("the option url is no address: " + e.getReason());
    }
  }

  /** Creates a request to this address, to be completed and sent. */
  SourceRequest request(URI address);

  /**
   * Parses the records of a response.
   *
   * @param format name of its {@link io.papertrends.producer.parsing.PaperFormat}
   * @throws MalformedResponseException if the response is not in this format, or truncated
   */
  List<ParseResult> parse(SourceResponse response, String format) throws MalformedResponseException;
}
