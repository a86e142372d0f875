// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.TrendAlert;

/** What comes of counting. */
public sealed interface CountOutput {

  /**
   * What there is to say about a window.
   *
   * @param window the window
   */
  record Counted(CountedWindow window) implements CountOutput {}

  /**
   * A step of an alert.
   *
   * @param alert the step
   */
  record Alerted(TrendAlert alert) implements CountOutput {}
}
