// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/** Alert rules are invalid; the message gives place and reason for their author. */
public final class InvalidRulesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidRulesException(String message) {
    super(message);
  }

  InvalidRulesException(String message, Throwable cause) {
    super(message, cause);
  }
}
