// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/** What it takes to start an alert. The window with the smallest p must meet all of them. */
public enum StartCondition {
  /** The subject has no open alert and is no part of one. */
  NO_OPEN_ALERT,
  /** No alert of which the subject was a part has ended lately. */
  RESTED,
  /** No rule mutes the subject. */
  NOT_MUTED,
  /** The window has enough papers. */
  SUPPORT,
  /** There are so many times as many papers as expected. */
  LIFT,
  /** They are not due to chance, in view of this subject alone. */
  P,
  /** The same in view of all subjects that are tested on the day. */
  ADJUSTED_P,
  /** The last days have more papers than expected too. */
  LIVELY,
  /** What no caveat explains is significant too. The last condition, because papers are read. */
  UNEXPLAINED
}
