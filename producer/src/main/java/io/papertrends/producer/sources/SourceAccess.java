// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.parsing.ParseResult;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** What a source may use to do its work. */
public interface SourceAccess {

  /**
   * What the user has set for this source, such as an API key: {@code url} overrides the service's
   * address everywhere, and {@code request-interval} how often it is asked: less often than usual,
   * or anything if the address is another.
   */
  Optional<String> option(String key);

  /**
   * Where the service is: what the user has set as {@code url}, for a mirror or a test, else its
   * usual address.
   *
   * @throws RefusedException if what the user has set is no address
   */
  default URI address(String usual) throws RefusedException {
    var address = option("url").orElse(usual);
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      // It may have a password in it.
      throw new RefusedException("the option url is no address: " + e.getReason());
    }
  }

  /** A request for what is at this address, to be completed and sent. */
  SourceRequest request(URI address);

  /**
   * The records of a response.
   *
   * @param format name of its {@link io.papertrends.producer.parsing.PaperFormat}
   * @throws MalformedResponseException if it is not in this format, or not complete
   */
  List<ParseResult> parse(SourceResponse response, String format) throws MalformedResponseException;
}
