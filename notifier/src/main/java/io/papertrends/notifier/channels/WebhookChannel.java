// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Sends one HTTP message for each alert event.
 *
 * @param shape format that the receiver expects
 * @param url the receiver's address; a secret, because it is all that is needed to post there
 * @param keys signing keys in the format of Standard Webhooks, newest first
 * @param interval minimum time between two messages
 * @param giveUpAfter how long failed attempts are repeated
 */
public record WebhookChannel(
    String name,
    Shape shape,
    AlertFilter filter,
    Secret url,
    List<Secret> keys,
    Duration interval,
    Duration giveUpAfter)
    implements Channel {

  /** The message format. */
  public enum Shape {
    /** An incoming webhook of Slack, limited to one message a second. */
    SLACK(Duration.ofSeconds(1)),

    /** A Teams workflow with a webhook trigger, limited to four requests a second. */
    TEAMS(Duration.ofMillis(250)),

    /** A program that implements Standard Webhooks. */
    WEBHOOK(Duration.ZERO);

    private final Duration defaultInterval;

    Shape(Duration defaultInterval) {
      this.defaultInterval = defaultInterval;
    }

    Duration defaultInterval() {
      return defaultInterval;
    }
  }

  /** Copies the keys. */
  public WebhookChannel {
    keys = List.copyOf(keys);
  }

  @Override
  public String kind() {
    return shape.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String details() {
    return "url " + url + ", " + (keys.isEmpty() ? "not signed" : "signed with " + keys.get(0));
  }
}
