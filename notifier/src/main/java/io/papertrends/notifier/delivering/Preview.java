// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.notifier.channels.AtomChannel;
import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.messages.Feed;
import io.papertrends.notifier.messages.Step;
import io.papertrends.notifier.sending.WebhookSender;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.errors.SerializationException;

/**
 * What a channel would send of what is there now. Nothing is sent, and nothing is written down.
 *
 * @param fromBeginning whether a channel that was never served begins with what is there already
 * @param at when digests are sent, in UTC
 */
public record Preview(
    KafkaConnection connection,
    KafkaTopics kafkaTopics,
    boolean fromBeginning,
    LocalTime at,
    Instant now) {

  private static final Duration POLL = Duration.ofMillis(200);

  /** Prints it, message by message. */
  public void of(Channel channel, Consumer<String> printer) {
    if (channel instanceof AtomChannel atom) {
      printer.accept(channel.name() + ": " + atom.file() + " would be");
      printer.accept(Feed.of(atom, latest(steps(channel), atom.entries())));
    } else if (channel instanceof WebhookChannel webhook) {
      steps(channel)
          .forEach(it -> printer.accept(channel.name() + ": " + it.messageId() + " "
              + WebhookSender.message(webhook.shape(), it)));
    } else if (channel instanceof MailChannel mail) {
      digest(mail, printer);
    }
  }

  private void digest(MailChannel channel, Consumer<String> printer) {
    var day = new DigestTimes(at).dueAt(now);
    var steps = steps(channel).stream()
        .filter(it -> !it.alert().getLastDay().isAfter(day))
        .toList();
    if (!steps.isEmpty() || channel.evenIfEmpty()) {
      var digest = new Digest(day, steps);
      printer.accept(channel.name() + ": " + digest.subject());
      printer.accept(digest.text());
    }
  }

  private static List<Step> latest(List<Step> steps, int most) {
    return steps.subList(Math.max(0, steps.size() - most), steps.size());
  }

  /** Those that the channel wants and does not have, each once. */
  private List<Step> steps(Channel channel) {
    boolean isFeed = channel instanceof AtomChannel;
    var known = isFeed
        ? KnownDeliveries.of(List.of())
        : new KnownDeliveriesReader(connection, kafkaTopics).of(channel.name());
    var position = new ReadingPosition(kafkaTopics, fromBeginning || isFeed);
    var properties = new HashMap<>(ReadingPosition.CONSUMER);
    // A feed has no group, and this one has no members.
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, position.group(channel.name()));
    var partition = AlertSteps.partition(kafkaTopics);
    Map<String, Step> steps = new LinkedHashMap<>();
    try (var consumer = Consumers.of(connection, properties)) {
      consumer.assign(List.of(partition));
      position.seek(consumer, known);
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      var reader = new AlertSteps(kafkaTopics);
      while (consumer.position(partition) < end) {
        for (var record : consumer.poll(POLL)) {
          try {
            reader
                .read(record)
                .filter(it -> channel.filter().wants(it.alert()))
                .filter(it -> !known.steps().contains(it.key()))
                .ifPresent(it -> steps.putIfAbsent(it.key(), it));
          } catch (SerializationException e) {
            // It would be a dead letter.
          }
        }
      }
    }
    return new ArrayList<>(steps.values());
  }
}
