// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import io.papertrends.notifier.channels.MailChannel;
import io.papertrends.notifier.messages.Digest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;

/** The daily mail, as plain text and as HTML. */
final class DigestMail extends MimeMessage {

  private final String messageId;

  DigestMail(Session session, MailChannel channel, Digest digest, String messageId, Instant now)
      throws MessagingException {
    super(session);
    this.messageId = messageId;
    setFrom(new InternetAddress(channel.from()));
    for (var receiver : channel.to()) {
      addRecipient(Message.RecipientType.TO, new InternetAddress(receiver));
    }
    setSubject(digest.subject(), "UTF-8");
    setSentDate(Date.from(now));
    // RFC 3834: prevents automatic replies.
    setHeader("Auto-Submitted", "auto-generated");
    // RFC 2046: the last alternative is the preferred one.
    setContent(new MimeMultipart(
        "alternative", part(digest.text(), "plain"), part(digest.html(), "html")));
    saveChanges();
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    return part;
  }

  /** Fixed for the day, so that mail servers and clients drop duplicates. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
