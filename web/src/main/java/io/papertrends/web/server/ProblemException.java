// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.papertrends.schemas.BoardNames;
import java.io.Serial;

/** A request that can't be answered (RFC 9457); the message says what is wrong and what to do. */
public final class ProblemException extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 503;

  private final int status;
  private final String title;

  private ProblemException(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /** A parameter is not what it must be. */
  public static ProblemException invalid(String detail) {
    return new ProblemException(BAD_REQUEST, "This request is not valid", detail);
  }

  /** There is no such thing. */
  public static ProblemException notFound(String detail) {
    return new ProblemException(NOT_FOUND, "Not found", detail);
  }

  /** No topic and no keyword has this id. */
  public static ProblemException noTopic(String id) {
    return notFound("no topic or keyword has the id \"" + id + "\"");
  }

  /** No paper has this id. */
  public static ProblemException noPaper(String id) {
    return notFound("no paper has the id \"" + id + "\"");
  }

  /** No board has this name. */
  public static ProblemException noBoard(String name) {
    return notFound("no board \"" + name + "\"; there are " + String.join(", ", BoardNames.ALL));
  }

  /** No more of it at the moment. */
  public static ProblemException busy(String detail) {
    return new ProblemException(TOO_MANY, "Too busy", detail);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What kind of problem it is. */
  public String title() {
    return title;
  }
}
