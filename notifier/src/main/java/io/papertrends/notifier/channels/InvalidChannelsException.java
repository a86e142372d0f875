// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import io.papertrends.config.YamlList;
import java.util.List;

/**
 * The channels file is invalid; the message has place, reason and remedy of each problem, without
 * secrets.
 */
public final class InvalidChannelsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidChannelsException(List<String> problems) {
    super(YamlList.message("channels", problems));
  }
}
