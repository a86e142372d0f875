// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import io.papertrends.http.Excerpt;
import io.papertrends.http.SecretRedactor;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.messages.Digest;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends the digests of one channel by SMTP. */
public final class SmtpClient {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** Reply codes from here on are permanent failures (RFC 5321, 4.2.1). */
  private static final int PERMANENT = 500;

  private final MailChannel channel;
  private final InstantSource clock;
  private final Properties properties;
  private final SecretRedactor secrets = new SecretRedactor();

  /** Creates the client of one channel. */
  public SmtpClient(MailChannel channel, InstantSource clock) {
    this(channel, clock, TIMEOUT, new Properties());
  }

  SmtpClient(MailChannel channel, InstantSource clock, Duration timeout, Properties further) {
    this.channel = channel;
    this.clock = clock;
    channel.login().ifPresent(it -> secrets.add(it.password().reveal()));
    this.properties = properties(channel, timeout);
    properties.putAll(further);
  }

  private static Properties properties(MailChannel channel, Duration timeout) {
    var properties = new Properties();
    var server = channel.server();
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", String.valueOf(server.port()));
    properties.put("mail.smtp.auth", String.valueOf(channel.login().isPresent()));
    boolean startTls = server.security() == MailChannel.Security.STARTTLS;
    properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
    boolean tls = server.security() == MailChannel.Security.TLS;
    properties.put("mail.smtp.ssl.enable", String.valueOf(tls));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    // One wrong address must not prevent delivery to the others.
    properties.put("mail.smtp.sendpartial", "true");
    var milliseconds = String.valueOf(timeout.toMillis());
    properties.put("mail.smtp.connectiontimeout", milliseconds);
    properties.put("mail.smtp.timeout", milliseconds);
    properties.put("mail.smtp.writetimeout", milliseconds);
    return properties;
  }

  /** Message-ID of the digest of this day, always the same. */
  public String messageId(LocalDate day) {
    var domain = channel.from().replaceFirst(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    return "<papertrends.digest." + day + "." + channel.name() + "@" + domain + ">";
  }

  /** Makes one attempt to send a digest. */
  public Outcome send(Digest digest) {
    try {
      var session = Session.getInstance(properties);
      var mail = new DigestMail(session, channel, digest, messageId(digest.day()), clock.instant());
      try (var transport = session.getTransport("smtp")) {
        connect(transport);
        transport.sendMessage(mail, mail.getAllRecipients());
      }
      return new Outcome.Delivered("");
    } catch (SendFailedException e) {
      return outcomeOf(e);
    } catch (MessagingException e) {
      return new Outcome.RetryLater(reasonOf(e), Optional.empty());
    }
  }

  private void connect(Transport transport) throws MessagingException {
    if (channel.login().isEmpty()) {
      transport.connect();
      return;
    }
    var login = channel.login().get();
    transport.connect(login.user(), login.password().reveal());
  }

  private Outcome outcomeOf(SendFailedException e) {
    var sent = e.getValidSentAddresses();
    if (sent != null && sent.length > 0) {
      return new Outcome.Delivered(
          "not to all: " + Arrays.toString(e.getInvalidAddresses()) + " " + reasonOf(e));
    }
    return isPermanent(e)
        ? new Outcome.Refused(reasonOf(e))
        : new Outcome.RetryLater(reasonOf(e), Optional.empty());
  }

  private static boolean isPermanent(Exception error) {
    for (var it = error;
        it instanceof MessagingException messaging;
        it = messaging.getNextException()) {
      int code = it instanceof SMTPSendFailedException send
          ? send.getReturnCode()
          : it instanceof SMTPAddressFailedException address ? address.getReturnCode() : 0;
      if (code >= PERMANENT) {
        return true;
      }
    }
    return false;
  }

  /** The reply of the server is in the last exception of the chain. */
  private String reasonOf(MessagingException error) {
    Exception last = error;
    while (last instanceof MessagingException messaging && messaging.getNextException() != null) {
      last = messaging.getNextException();
    }
    return Excerpt.of(Objects.requireNonNullElse(last.getMessage(), last.toString()), secrets);
  }
}
