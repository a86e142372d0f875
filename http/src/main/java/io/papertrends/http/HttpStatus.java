// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import java.util.Set;

/** Meaning of HTTP statuses for the next attempt (RFC 9110, 15). */
public final class HttpStatus {

  /** Request Timeout, Too Early, Too Many Requests: none of them is about the request itself. */
  private static final Set<Integer> TEMPORARY = Set.of(408, 425, 429);

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int FIRST_SERVER_ERROR = 500;

  private HttpStatus() {}

  /** Whether the same request may succeed later. */
  public static boolean isTemporaryFailure(int status) {
    return status >= FIRST_SERVER_ERROR || TEMPORARY.contains(status);
  }

  /** Whether the response names another address to ask. */
  public static boolean isRedirect(int status) {
    return REDIRECTS.contains(status);
  }
}
