// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** Faults of responses that any service may have. */
public enum Fault {
  /** Asked too often. */
  TOO_MANY_REQUESTS(false) {
    @Override
    MockResponse.Builder applied(MockResponse.Builder response, String body) {
      return response.code(429).setHeader("Retry-After", RETRY_AFTER_SECONDS).body("slow down");
    }
  },
  /** Unavailable for an unknown time. */
  UNAVAILABLE(false) {
    @Override
    MockResponse.Builder applied(MockResponse.Builder response, String body) {
      return response.code(503).body("<html>Service Unavailable</html>");
    }
  },
  /** No answer, and the connection stays. */
  SILENT(true) {
    @Override
    MockResponse.Builder applied(MockResponse.Builder response, String body) {
      return response.onResponseStart(SocketEffect.Stall.INSTANCE);
    }
  },
  /** The connection is cut in the middle of an answer. */
  CUT(true) {
    @Override
    MockResponse.Builder applied(MockResponse.Builder response, String body) {
      return response.body(body).onResponseBody(new SocketEffect.CloseSocket());
    }
  },
  /** An answer that ends in the middle, as if it were whole. */
  BROKEN(true) {
    @Override
    MockResponse.Builder applied(MockResponse.Builder response, String body) {
      return response.body(half(body));
    }
  },
  /** The request is not as the service wants it. */
  REFUSED(false) {
    @Override
    MockResponse.Builder applied(MockResponse.Builder response, String body) {
      return response.code(400).body("{\"error\": \"Invalid request\"}");
    }
  };

  /** What {@link #TOO_MANY_REQUESTS} says. */
  public static final int RETRY_AFTER_SECONDS = 17;

  private final boolean isAfterTheWork;

  Fault(boolean isAfterTheWork) {
    this.isAfterTheWork = isAfterTheWork;
  }

  /** Whether the service has done what it was asked for before this happens. */
  boolean isAfterTheWork() {
    return isAfterTheWork;
  }

  abstract MockResponse.Builder applied(MockResponse.Builder response, String body);

  /** What comes of an answer that is {@link #BROKEN}. */
  public static String half(String body) {
    return body.substring(0, body.length() / 2);
  }

  static MockResponse response(Optional<Fault> fault, SimulatedAnswer content) {
    var response =
        new MockResponse.Builder().code(content.status()).setHeader("Content-Type", content.type());
    return fault
        .map(it -> it.applied(response, content.body()))
        .orElseGet(() -> response.body(content.body()))
        .build();
  }
}
