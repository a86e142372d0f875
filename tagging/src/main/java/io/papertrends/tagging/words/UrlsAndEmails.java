// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.BitSet;

/**
 * Finds URLs and mail addresses in a text, whose parts are not words. "Recall@10" is not an
 * address.
 */
final class UrlsAndEmails {

  private static final BitSet NONE = new BitSet(0);

  private static final int LONGEST_HOST = 60;

  private final String text;
  private final BitSet found = new BitSet();

  private UrlsAndEmails(String text) {
    this.text = text;
  }

  /** The positions of all characters of addresses. */
  static BitSet in(String text) {
    int at = text.indexOf('@');
    int slash = text.indexOf('/');
    int web = text.indexOf("www.");
    if (at < 0 && slash < 0 && web < 0) {
      return NONE;
    }
    var addresses = new UrlsAndEmails(text);
    for (; slash >= 0; slash = text.indexOf('/', slash + 1)) {
      addresses.aroundSlash(slash);
    }
    for (; web >= 0; web = text.indexOf("www.", web + 1)) {
      addresses.mark(web, addresses.end(web));
    }
    for (; at >= 0; at = text.indexOf('@', at + 1)) {
      addresses.aroundAt(at);
    }
    return addresses.found;
  }

  private void aroundSlash(int slash) {
    if (found.get(slash)) {
      return;
    }
    if (text.startsWith("://", slash - 1)) {
      mark(startOfName(slash - 1), end(slash));
    } else if (endsHost(slash)) {
      mark(start(slash), end(slash));
    }
  }

  private void aroundAt(int at) {
    int end = end(at);
    if (endsHost(end)) {
      mark(start(at), end);
    }
  }

  /** Whether the text before this position ends like a host name such as "github.com". */
  private boolean endsHost(int end) {
    int start = startOfName(end);
    int letters = end - start;
    return letters >= 2
        && letters <= 6
        && start >= 2
        && text.charAt(start - 1) == '.'
        && isPartOfName(text.charAt(start - 2));
  }

  private int startOfName(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_HOST && isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int start(int from) {
    int start = from;
    while (start > 0 && from - start < LONGEST_HOST && !isBorder(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int end(int from) {
    int end = from;
    while (end < text.length() && !isBorder(text.charAt(end))) {
      end++;
    }
    while (end > from && ".:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private void mark(int from, int to) {
    found.set(from, Math.max(from, to));
  }

  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isPartOfName(char c) {
    return c == '-' || Character.isLetterOrDigit(c);
  }

  private static boolean isBorder(char c) {
    return Character.isWhitespace(c) || "()[]{}<>\",;".indexOf(c) >= 0;
  }
}
