// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.publishing.PublishReport;
import java.time.LocalDate;

/** Receives the progress of a poll. */
public interface PollListener {

  /** A page of this day is requested. */
  default void day(LocalDate day) {}

  /** A page that stayed broken was skipped, with all that follows it on its day. */
  default void skipped(String page) {}

  /** Some records were published. */
  default void published(PublishReport report) {}
}
