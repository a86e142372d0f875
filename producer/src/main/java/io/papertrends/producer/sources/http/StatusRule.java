// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.Excerpt;
import io.papertrends.http.HttpStatus;
import io.papertrends.http.RetryAfter;
import io.papertrends.http.SecretRedactor;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.producer.sources.UnavailableException;
import java.time.Instant;

/**
 * Converts HTTP statuses to responses or exceptions.
 *
 * @param name how messages name the address
 * @param responseBytes maximum size of a response in bytes
 */
record StatusRule(String name, int responseBytes, SecretRedactor secrets) {

  private static final int OK = 200;
  private static final int FIRST_REDIRECT = 300;

  /** The response; any status other than 200 is an exception. */
  SourceResponse responseOf(HttpResponse reply) throws SourceException {
    int status = reply.status();
    if (status == OK && reply.isCut()) {
      // A repeated request would give the same size.
      throw new RefusedException(
          name + " answers with more than " + responseBytes + " bytes: ask it for smaller pages");
    }
    var response = new SourceResponse(name, reply.text());
    if (status == OK) {
      return response;
    }
    var explanation = Excerpt.afterColon(reply.text(), secrets);
    // Other 2xx statuses mean that the response will be available later.
    if (status < FIRST_REDIRECT || HttpStatus.isTemporaryFailure(status)) {
      throw new UnavailableException(
          name + " does not answer now, with status " + status + explanation,
          RetryAfter.of(reply.headers(), Instant.now()),
          null);
    }
    throw new RefusedException(
        name + " refuses with status " + status + explanation, status, response);
  }
}
