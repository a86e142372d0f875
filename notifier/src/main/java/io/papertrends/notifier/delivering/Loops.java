// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.notifier.channels.AtomChannel;
import io.papertrends.notifier.channels.Channel;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.channels.WebhookChannel;
import io.papertrends.notifier.messages.Digest;
import io.papertrends.notifier.sending.MailSender;
import io.papertrends.notifier.sending.Outcome;
import io.papertrends.notifier.sending.WebhookSender;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the loops of channels.
 *
 * @param fromBeginning whether a channel that was never served begins with what is there already
 * @param at when digests are sent, in UTC
 * @param notices told how it goes, a line at a time
 */
public record Loops(
    KafkaConnection connection,
    KafkaTopics kafkaTopics,
    boolean fromBeginning,
    LocalTime at,
    InstantSource clock,
    MeterRegistry registry,
    Consumer<String> notices) {

  /** The loop of a channel. */
  public Loop of(Channel channel) {
    var metrics = new ChannelMetrics(registry, channel, clock);
    Consumer<String> own = line -> notices.accept(channel.name() + ": " + line);
    if (channel instanceof WebhookChannel webhook) {
      return webhook(webhook, metrics, own);
    }
    if (channel instanceof MailChannel mail) {
      return mail(mail, metrics, own);
    }
    return new FeedLoop((AtomChannel) channel, connection, kafkaTopics, metrics, own);
  }

  private Loop webhook(WebhookChannel channel, ChannelMetrics metrics, Consumer<String> own) {
    var sender = new WebhookSender(channel, clock);
    var attempts =
        new Attempts(Patience.DEFAULT, channel.pace(), channel.giveUpAfter(), clock, metrics, own);
    return loop(
        channel,
        ledger -> new StepCourier(channel, sender::send, ledger, attempts, metrics, clock));
  }

  private Loop mail(MailChannel channel, ChannelMetrics metrics, Consumer<String> own) {
    var attempts =
        new Attempts(Patience.DEFAULT, Duration.ZERO, channel.giveUpAfter(), clock, metrics, own);
    var mailer = mailer(new MailSender(channel, clock));
    return loop(
        channel,
        ledger -> new DigestCourier(channel, mailer, new DigestTimes(at), ledger, attempts, clock));
  }

  private Loop loop(Channel channel, Function<KafkaLedger, Courier> courier) {
    return new ChannelLoop(channel.name(), connection, kafkaTopics, fromBeginning, courier);
  }

  private static DigestCourier.Mailer mailer(MailSender sender) {
    return new DigestCourier.Mailer() {
      @Override
      public String messageId(LocalDate day) {
        return sender.messageId(day);
      }

      @Override
      public Outcome send(Digest digest) {
        return sender.send(digest);
      }
    };
  }
}
