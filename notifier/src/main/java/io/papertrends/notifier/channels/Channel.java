// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

/** A destination of alert events. */
public sealed interface Channel permits WebhookChannel, AtomChannel, MailChannel {

  /**
   * Unique name. Deliveries in Kafka are stored under it: a renamed channel starts as a new one.
   */
  String name();

  /** The kind as written in the channels file. */
  String kind();

  /** Selects the alert events to deliver. */
  AlertFilter filter();

  /** One line without secrets that describes the channel. */
  default String description() {
    return name() + ": " + kind() + ", " + details() + ", " + filter();
  }

  /** Settings of its kind, without secrets. */
  String details();
}
