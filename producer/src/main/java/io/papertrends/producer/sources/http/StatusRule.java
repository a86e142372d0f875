// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.Excerpt;
import io.papertrends.http.HttpStatus;
import io.papertrends.http.RetryAfter;
import io.papertrends.http.SecretRedactor;
import io.papertrends.producer.sources.Answer;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.UnavailableException;
import java.time.Instant;

/**
 * What an HTTP status means for a source.
 *
 * @param name how messages name the address
 * @param answerBytes the largest answer, in bytes
 */
record StatusRule(String name, int answerBytes, SecretRedactor secrets) {

  private static final int OK = 200;
  private static final int FIRST_REDIRECT = 300;

  /** The answer; any status other than 200 is an exception. */
  Answer answerOf(HttpReply reply) throws SourceException {
    int status = reply.status();
    if (status == OK && reply.isCut()) {
      // It would be no smaller the next time.
      throw new RefusedException(
          name + " answers with more than " + answerBytes + " bytes: ask it for smaller pages");
    }
    var answer = new Answer(name, reply.text());
    if (status == OK) {
      return answer;
    }
    var explanation = Excerpt.afterColon(reply.text(), secrets);
    // Other statuses of success promise an answer for later.
    if (status < FIRST_REDIRECT || HttpStatus.isTemporaryFailure(status)) {
      throw new UnavailableException(
          name + " does not answer now, with status " + status + explanation,
          RetryAfter.of(reply.headers(), Instant.now()),
          null);
    }
    throw new RefusedException(
        name + " refuses with status " + status + explanation, status, answer);
  }
}
