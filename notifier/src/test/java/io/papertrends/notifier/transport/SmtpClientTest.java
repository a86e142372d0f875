// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import static io.papertrends.notifier.AlertExamples.DAY;
import static io.papertrends.notifier.AlertExamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.papertrends.notifier.channels.AlertFilter;
import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.channels.MailChannel.Security;
import io.papertrends.notifier.channels.Secret;
import io.papertrends.notifier.messages.Digest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpClientTest {

  private static final String PASSWORD = "s3cr3t-of-smtp";
  private static final Digest DIGEST = new Digest(DAY, List.of(event(1)));
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-09-04T08:00:00Z"));

  private final GreenMail server = new GreenMail(new ServerSetup[] {
    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
  });

  @BeforeEach
  void start() {
    server.start();
    server.setUser("alerts@example.org", "alerts", PASSWORD);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void shouldSendTextAndHtml() throws Exception {
    var outcome = sender(Security.NONE, PASSWORD).send(DIGEST);

    assertThat(outcome).isEqualTo(new Outcome.Delivered(""));
    var mails = server.getReceivedMessages();
    assertThat(mails).hasSize(2);
    assertDigest(mails[0]);
    assertDigest(mails[1]);
  }

  private static void assertDigest(MimeMessage mail) throws Exception {
    assertThat(mail.getMessageID()).isEqualTo("<papertrends.digest.2025-09-03.daily@example.org>");
    assertThat(mail.getSubject()).isEqualTo("papertrends: 2025-09-03: 1 medium");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getFrom())
        .extracting(Object::toString)
        .containsExactly("papertrends <alerts@example.org>");
    assertThat(mail.getSentDate()).isEqualTo("2025-09-04T08:00:00Z");
    var parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
        .isEqualTo(DIGEST.text());
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n"))
        .isEqualTo(DIGEST.html());
  }

  @Test
  void shouldSendEncrypted() {
    assertThat(sender(Security.TLS, PASSWORD).send(DIGEST)).isEqualTo(new Outcome.Delivered(""));
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void shouldSendNothingWithoutEncryption() {
    assertThat(sender(Security.STARTTLS, PASSWORD).send(DIGEST))
        .isEqualTo(new Outcome.RetryLater(
            "STARTTLS is required but host does not support STARTTLS", Optional.empty()));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldNotTrustAServerWithAnotherName() {
    var outcome = new SmtpClient(channel(Security.TLS, PASSWORD), CLOCK).send(DIGEST);

    assertThat(outcome).isInstanceOf(Outcome.RetryLater.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldRetryWhenThePasswordIsRejected() {
    var outcome = sender(Security.NONE, "wr0ng-s3cr3t").send(DIGEST);

    assertThat(outcome).isInstanceOf(Outcome.RetryLater.class);
    assertThat(outcome.toString()).contains("535").doesNotContain("s3cr3t");
  }

  @Test
  void shouldRetryWhenTheConnectionIsRefused() {
    var sender = sender(Security.NONE, PASSWORD);
    server.stop();

    assertThat(sender.send(DIGEST)).isInstanceOf(Outcome.RetryLater.class);
  }

  private SmtpClient sender(Security security, String password) {
    var trusting = new Properties();
    trusting.put("mail.smtp.ssl.socketFactory", new DummySSLSocketFactory());
    trusting.put("mail.smtp.ssl.checkserveridentity", "false");
    return new SmtpClient(channel(security, password), CLOCK, Duration.ofSeconds(20), trusting);
  }

  private MailChannel channel(Security security, String password) {
    int port = security == Security.TLS
        ? server.getSmtps().getPort()
        : server.getSmtp().getPort();
    return new MailChannel(
        "daily",
        AlertFilter.ALL,
        new MailChannel.Server("127.0.0.1", port, security),
        Optional.of(new MailChannel.Login("alerts", new Secret(password, "env:PASSWORD"))),
        "papertrends <alerts@example.org>",
        List.of("a@example.org", "b@example.org"),
        false,
        Duration.ofDays(1));
  }
}
