// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import io.papertrends.producer.sources.RateLimit;
import java.time.Duration;

/**
 * The rate limit of arXiv: one request in three seconds, one connection at a time, for all its
 * interfaces and all machines of a user together.
 *
 * @see <a href="https://info.arxiv.org/help/api/tou.html#rate-limits">Terms of Use, Rate limits</a>
 */
final class ArxivRateLimit {

  static final RateLimit RATE_LIMIT = new RateLimit("arxiv", Duration.ofSeconds(3));

  private ArxivRateLimit() {}
}
