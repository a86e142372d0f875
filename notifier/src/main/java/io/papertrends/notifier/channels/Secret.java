// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

/** A secret value and its origin. Only the origin is ever printed. */
public final class Secret {

  private final String value;
  private final String origin;

  /** The origin names the source, such as {@code env:SLACK_URL}. */
  public Secret(String value, String origin) {
    this.value = value;
    this.origin = origin;
  }

  /** The value itself: never log or print it. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "*** (" + origin + ")";
  }
}
