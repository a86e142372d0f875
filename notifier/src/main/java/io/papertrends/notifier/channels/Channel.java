// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

/** One way to tell somebody of alerts. */
public sealed interface Channel permits WebhookChannel, AtomChannel, MailChannel {

  /** Tells it from others, also in Kafka: one with another name begins anew. */
  String name();

  /** The kind, as the channels file calls it. */
  String kind();

  /** Which steps it wants. */
  StepFilter filter();

  /** All that a person may know of it, in a line. */
  default String description() {
    return name() + ": " + kind() + ", " + details() + ", " + filter();
  }

  /** What is particular to its kind, without secrets. */
  String details();
}
