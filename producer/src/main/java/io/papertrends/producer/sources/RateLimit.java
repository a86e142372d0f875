// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.Duration;

/**
 * How often a service may be asked: one request at a time, and the next one begins no sooner than
 * the interval after the one before. Sources of the same service share it, across the processes of
 * a machine.
 *
 * @param service name of the service, the same for all its sources: lower-case letters, digits and
 *     hyphens
 * @param interval least time from one request to the next
 */
public record RateLimit(String service, Duration interval) {

  /** Checks that the name can be that of a file. */
  public RateLimit {
    if (!service.matches("[a-z0-9-]{1,50}")) {
      throw new IllegalArgumentException("\"" + service + "\" is no name of a service: use"
          + " lower-case letters, digits and hyphens");
    }
  }
}
