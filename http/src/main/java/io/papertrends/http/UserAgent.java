// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import java.util.Optional;

/**
 * The header {@code User-Agent}: which program sends the request, and how to contact its operator.
 */
public final class UserAgent {

  private UserAgent() {}

  /**
   * Name and version of papertrends.
   *
   * @param mailto the operator's mail address; empty for none
   */
  public static String of(Optional<String> mailto) {
    var version = UserAgent.class.getPackage().getImplementationVersion();
    var agent = "papertrends/" + (version == null ? "unpackaged" : version);
    return mailto.map(it -> agent + " (mailto:" + it + ")").orElse(agent);
  }
}
