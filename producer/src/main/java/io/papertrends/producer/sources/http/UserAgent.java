// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.util.Optional;

/** How services get to know who asks, and whom to write to if it is too often. */
final class UserAgent {

  private UserAgent() {}

  static String of(Optional<String> mailto) {
    var version = UserAgent.class.getPackage().getImplementationVersion();
    var agent = "papertrends/" + (version == null ? "unpackaged" : version);
    return mailto.map(it -> agent + " (mailto:" + it + ")").orElse(agent);
  }
}
