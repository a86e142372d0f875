// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/** Rules can't be used; the message says where and why, for the person who wrote them. */
public final class InvalidRulesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidRulesException(String message) {
    super(message);
  }

  InvalidRulesException(String message, Throwable cause) {
    super(message, cause);
  }
}
