// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import okhttp3.Headers;
import okhttp3.MediaType;

/**
 * An HTTP response that was read.
 *
 * @param status the HTTP status
 * @param headers those of the response
 * @param text its body, unpacked, as much of it as wanted
 * @param isCut whether there is more
 */
record HttpResponse(int status, Headers headers, String text, boolean isCut) {

  /**
   * With the body in the character set that the service names, else UTF-8. What is not in it
   * becomes U+FFFD: a damaged character costs a character, not a page.
   */
  static HttpResponse of(int status, Headers headers, byte[] body, boolean isCut) {
    var type = Optional.ofNullable(headers.get("Content-Type")).map(MediaType::parse);
    var text = new String(body, type.map(it -> it.charset(UTF_8)).orElse(UTF_8));
    return new HttpResponse(
        status, headers, text.startsWith("\uFEFF") ? text.substring(1) : text, isCut);
  }
}
