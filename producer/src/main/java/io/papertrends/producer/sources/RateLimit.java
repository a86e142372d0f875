// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.Duration;

/**
 * Rate limit of a service: one request at a time, with a minimum interval between the starts of two
 * requests. Sources of the same service share it, across all processes of a machine.
 *
 * @param service name of the service, the same for all its sources: lower-case letters, digits and
 *     hyphens
 * @param interval minimum time between the starts of two requests
 */
public record RateLimit(String service, Duration interval) {

  /** Checks that the name can be a file name. */
  public RateLimit {
    if (!service.matches("[a-z0-9-]{1,50}")) {
      throw new IllegalArgumentException("\"" + service + "\" is no name of a service: use"
          + " lower-case letters, digits and hyphens");
    }
  }
}
