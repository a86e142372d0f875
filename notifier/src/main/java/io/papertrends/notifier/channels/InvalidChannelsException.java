// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.util.List;

/**
 * The channels file is invalid; the message has place, reason and remedy of each problem, without
 * secrets.
 */
public final class InvalidChannelsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidChannelsException(List<String> problems) {
    super(
        problems.size() == 1
            ? problems.get(0)
            : problems.size() + " errors in the channels:\n" + String.join("\n", problems));
  }
}
