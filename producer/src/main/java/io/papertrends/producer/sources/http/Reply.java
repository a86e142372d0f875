// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.MediaType;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param headers those of the answer
 * @param text its body, unpacked, as much of it as wanted
 * @param isCut whether there is more
 */
record Reply(int status, Headers headers, String text, boolean isCut) {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private static final int LONGEST_MARKUP = 1 << 14;
  private static final int LONGEST_EXCERPT = 300;
  private static final Pattern MARKUP =
      Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->|<[^>]*>");
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  /**
   * With the body in the character set that the service names, else UTF-8. What is not in it
   * becomes U+FFFD: a damaged character costs a character, not a page.
   */
  static Reply of(int status, Headers headers, byte[] body, boolean isCut) {
    var type = Optional.ofNullable(headers.get("Content-Type")).map(MediaType::parse);
    var text = new String(body, type.map(it -> it.charset(UTF_8)).orElse(UTF_8));
    return new Reply(status, headers, text.startsWith("\uFEFF") ? text.substring(1) : text, isCut);
  }

  boolean isRedirect() {
    return REDIRECTS.contains(status);
  }

  /** What a body that is no answer says, in a line, after a colon; may be empty. */
  String excerpt(Secrets secrets) {
    // Before anything is cut off, for half a secret is not found any more.
    var harmless = secrets.hiddenIn(text);
    var beginning = harmless.substring(0, Math.min(harmless.length(), LONGEST_MARKUP));
    var line = oneLine(MARKUP.matcher(beginning).replaceAll(" "));
    if (line.isEmpty()) {
      return "";
    }
    return line.length() > LONGEST_EXCERPT
        ? ": " + line.substring(0, LONGEST_EXCERPT).strip() + "…"
        : ": " + line;
  }

  /** Without line breaks and what else would play tricks on a terminal. */
  static String oneLine(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }
}
