// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import java.util.regex.Pattern;

/** Shortens texts of servers to one line of a message, without markup and secrets. */
public final class Excerpt {

  private static final int LONGEST_MARKUP = 1 << 14;
  private static final int LONGEST = 300;
  private static final Pattern MARKUP =
      Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->|<[^>]*>");
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Excerpt() {}

  /**
   * A colon, a space and at most 300 characters of the response; empty if the response has no text.
   */
  public static String afterColon(String response, SecretRedactor secrets) {
    // Secrets are removed before the text is cut, because half a secret would not be recognised.
    var redacted = secrets.redact(response);
    var beginning = redacted.substring(0, Math.min(redacted.length(), LONGEST_MARKUP));
    var line = shortened(oneLine(MARKUP.matcher(beginning).replaceAll(" ")));
    return line.isEmpty() ? "" : ": " + line;
  }

  /** At most 300 characters of a text, in one line. */
  public static String of(String text, SecretRedactor secrets) {
    return shortened(oneLine(secrets.redact(text)));
  }

  /** Without line breaks and other control characters, which could manipulate a terminal. */
  public static String oneLine(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static String shortened(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST).strip() + "…" : line;
  }
}
