// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A message over HTTP for each step.
 *
 * @param shape what the receiver understands
 * @param url the receiver's address; whoever knows it can write there
 * @param keys keys to sign with, as Standard Webhooks writes them; the first is the newest
 * @param pace time between two messages at least
 * @param giveUpAfter how long a step is tried
 */
public record WebhookChannel(
    String name,
    Shape shape,
    StepFilter filter,
    Secret url,
    List<Secret> keys,
    Duration pace,
    Duration giveUpAfter)
    implements Channel {

  /** What a receiver understands. */
  public enum Shape {
    /** An incoming webhook of Slack, which takes a message a second. */
    SLACK(Duration.ofSeconds(1)),

    /** A workflow of Teams that waits for a webhook, which takes four requests a second. */
    TEAMS(Duration.ofMillis(250)),

    /** A program that knows Standard Webhooks. */
    WEBHOOK(Duration.ZERO);

    private final Duration usualPace;

    Shape(Duration usualPace) {
      this.usualPace = usualPace;
    }

    Duration usualPace() {
      return usualPace;
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
