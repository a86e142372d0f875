// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

/** A value that nobody may see, and where it comes from, which everybody may. */
public final class Secret {

  private final String value;
  private final String origin;

  /** With what a person may be told of where it comes from, such as {@code env:SLACK_URL}. */
  public Secret(String value, String origin) {
    this.value = value;
    this.origin = origin;
  }

  /** The value: to be used and never to be shown. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "*** (" + origin + ")";
  }
}
