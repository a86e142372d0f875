// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** An answer is broken as a whole: it is to be kept, and the request to be repeated. */
public final class MalformedAnswerException extends SourceException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  /** With the answer. */
  public MalformedAnswerException(Answer answer, String message, Throwable cause) {
    super(message, cause);
    this.answer = answer;
  }

  /** What the service answered. */
  public Answer answer() {
    return answer;
  }
}
