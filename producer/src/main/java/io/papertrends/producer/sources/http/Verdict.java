// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.Answer;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.UnavailableException;
import java.time.Instant;
import java.util.Set;

/**
 * What an HTTP status means for a source.
 *
 * @param name what to call the address in messages
 * @param answerBytes the largest answer, in bytes
 */
record Verdict(String name, int answerBytes, Secrets secrets) {

  /** That it took too long, is too early, or too often: none is about the request itself. */
  private static final Set<Integer> TEMPORARY = Set.of(408, 425, 429);

  Answer on(Reply reply) throws SourceException {
    int status = reply.status();
    if (status == 200 && reply.isCut()) {
      // It would be no smaller the next time.
      throw new RefusedException(
          name + " answers with more than " + answerBytes + " bytes: ask it for smaller pages");
    }
    var answer = new Answer(name, reply.text());
    if (status == 200) {
      return answer;
    }
    var explanation = reply.excerpt(secrets);
    // Other statuses of success promise an answer for later.
    if (status < 300 || status >= 500 || TEMPORARY.contains(status)) {
      throw new UnavailableException(
          name + " does not answer now, with status " + status + explanation,
          RetryAfter.of(reply.headers(), Instant.now()),
          null);
    }
    throw new RefusedException(
        name + " refuses with status " + status + explanation, status, answer);
  }
}
