// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import okhttp3.Headers;
import okhttp3.MediaType;

/**
 * An HTTP response.
 *
 * @param status the HTTP status
 * @param headers headers of the response
 * @param text the body as text, uncompressed, up to the limit
 * @param isCut whether the body is longer
 */
record HttpResponse(int status, Headers headers, String text, boolean isCut) {

  /**
   * Decodes the body with the character set that the service names, else UTF-8. Invalid bytes
   * become U+FFFD, so that a damaged character does not invalidate the page.
   */
  static HttpResponse of(int status, Headers headers, byte[] body, boolean isCut) {
    var type = Optional.ofNullable(headers.get("Content-Type")).map(MediaType::parse);
    var text = new String(body, type.map(it -> it.charset(UTF_8)).orElse(UTF_8));
    return new HttpResponse(
        status, headers, text.startsWith("\uFEFF") ? text.substring(1) : text, isCut);
  }
}
