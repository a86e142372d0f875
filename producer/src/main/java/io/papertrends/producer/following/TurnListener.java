// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.publishing.PublishReport;
import java.time.LocalDate;

/** Told how the reading of a source goes. */
public interface TurnListener {

  /** A page of this day is asked for. */
  default void day(LocalDate day) {}

  /** A page that stayed broken was given up, with all that comes after it on its day. */
  default void passedOver(String page) {}

  /** Some records were published. */
  default void published(PublishReport report) {}
}
