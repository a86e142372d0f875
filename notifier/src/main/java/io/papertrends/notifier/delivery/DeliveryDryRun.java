// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.notifier.channels.AtomChannel;
import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.notifier.messages.AtomFeed;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.transport.WebhookClient;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
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
 * Prints what a channel would send now, without sending or recording anything.
 *
 * @param fromBeginning whether a new channel starts with the earliest alert event instead of the
 *     next one
 * @param at time of day at which digests are sent, in UTC
 */
public record DeliveryDryRun(
    KafkaConnection connection,
    KafkaTopics kafkaTopics,
    boolean fromBeginning,
    LocalTime at,
    Instant now) {

  /** Prints the messages of a channel. */
  public void print(Channel channel, Consumer<String> printer) {
    if (channel instanceof AtomChannel atom) {
      printer.accept(channel.name() + ": " + atom.file() + " would be");
      printer.accept(AtomFeed.of(atom, latest(events(channel), atom.entries())));
    } else if (channel instanceof WebhookChannel webhook) {
      events(channel)
          .forEach(it -> printer.accept(channel.name() + ": " + it.messageId() + " "
              + WebhookClient.message(webhook.shape(), it)));
    } else if (channel instanceof MailChannel mail) {
      digest(mail, printer);
    }
  }

  private void digest(MailChannel channel, Consumer<String> printer) {
    var day = new DigestSchedule(at).dueAt(now);
    var events = events(channel).stream()
        .filter(it -> !it.alert().getLastDay().isAfter(day))
        .toList();
    if (!events.isEmpty() || channel.evenIfEmpty()) {
      var digest = new Digest(day, events);
      printer.accept(channel.name() + ": " + digest.subject());
      printer.accept(digest.text());
    }
  }

  private static List<AlertEvent> latest(List<AlertEvent> events, int maximum) {
    return events.subList(Math.max(0, events.size() - maximum), events.size());
  }

  /** Alert events that the channel accepts and has not delivered, without duplicates. */
  private List<AlertEvent> events(Channel channel) {
    boolean isFeed = channel instanceof AtomChannel;
    var history = isFeed
        ? DeliveryHistory.of(List.of())
        : new DeliveryHistoryReader(connection, kafkaTopics).read(channel.name());
    var startOffset = new StartOffset(kafkaTopics, fromBeginning || isFeed);
    var properties = new HashMap<>(StartOffset.CONSUMER);
    // The group is only needed to look up its offset: nothing subscribes.
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, startOffset.group(channel.name()));
    var partition = AlertEventReader.partition(kafkaTopics);
    Map<String, AlertEvent> events = new LinkedHashMap<>();
    try (var consumer = Consumers.of(connection, properties)) {
      consumer.assign(List.of(partition));
      startOffset.seek(consumer, history);
      var reader = new AlertEventReader(kafkaTopics);
      Consumers.readToEnd(consumer, partition, record -> {
        try {
          reader
              .read(record)
              .filter(it -> channel.filter().accepts(it.alert()))
              .filter(it -> !history.deliveredKeys().contains(it.key()))
              .ifPresent(it -> events.putIfAbsent(it.key(), it));
        } catch (SerializationException e) {
          // A real run writes it to the dead letters.
        }
      });
    }
    return new ArrayList<>(events.values());
  }
}
