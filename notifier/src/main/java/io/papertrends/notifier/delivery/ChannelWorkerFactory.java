// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.notifier.channels.AtomChannel;
import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.transport.Outcome;
import io.papertrends.notifier.transport.SmtpClient;
import io.papertrends.notifier.transport.WebhookClient;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Creates the worker of each channel.
 *
 * @param fromBeginning whether a new channel starts with the earliest alert event instead of the
 *     next one
 * @param at time of day at which digests are sent, in UTC
 * @param statusLog receives status messages for the operator, one line each
 */
public record ChannelWorkerFactory(
    KafkaConnection connection,
    KafkaTopics kafkaTopics,
    boolean fromBeginning,
    LocalTime at,
    InstantSource clock,
    MeterRegistry registry,
    Consumer<String> statusLog) {

  /** Creates the worker of a channel. */
  public ChannelWorker create(Channel channel) {
    var metrics = new ChannelMetrics(registry, channel, clock);
    Consumer<String> channelLog = line -> statusLog.accept(channel.name() + ": " + line);
    if (channel instanceof WebhookChannel webhook) {
      return webhook(webhook, metrics, channelLog);
    }
    if (channel instanceof MailChannel mail) {
      return mail(mail, metrics, channelLog);
    }
    return new FeedWorker((AtomChannel) channel, connection, kafkaTopics, metrics, channelLog);
  }

  private ChannelWorker webhook(
      WebhookChannel channel, ChannelMetrics metrics, Consumer<String> channelLog) {
    var client = new WebhookClient(channel, clock);
    var delivery = new RetryingDelivery(
        RetryingDelivery.BACK_OFF,
        channel.interval(),
        channel.giveUpAfter(),
        clock,
        metrics,
        channelLog);
    return worker(
        channel,
        deliveryLog ->
            new AlertSender(channel, client::send, deliveryLog, delivery, metrics, clock));
  }

  private ChannelWorker mail(
      MailChannel channel, ChannelMetrics metrics, Consumer<String> channelLog) {
    var delivery = new RetryingDelivery(
        RetryingDelivery.BACK_OFF,
        Duration.ZERO,
        channel.giveUpAfter(),
        clock,
        metrics,
        channelLog);
    var mailer = mailer(new SmtpClient(channel, clock));
    return worker(
        channel,
        deliveryLog -> new DigestSender(
            channel, mailer, new DigestSchedule(at), deliveryLog, delivery, clock));
  }

  private ChannelWorker worker(Channel channel, Function<KafkaDeliveryLog, ChannelSender> sender) {
    return new DeliveryWorker(channel.name(), connection, kafkaTopics, fromBeginning, sender);
  }

  private static DigestSender.Mailer mailer(SmtpClient client) {
    return new DigestSender.Mailer() {
      @Override
      public String messageId(LocalDate day) {
        return client.messageId(day);
      }

      @Override
      public Outcome send(Digest digest) {
        return client.send(digest);
      }
    };
  }
}
