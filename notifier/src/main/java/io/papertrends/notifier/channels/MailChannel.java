// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A mail a day.
 *
 * @param server the SMTP server
 * @param login how to log in there, if one has to
 * @param from the sender's address
 * @param to the receivers' addresses
 * @param evenIfEmpty whether one is sent on days without a step
 * @param giveUpAfter how long a mail is tried
 */
public record MailChannel(
    String name,
    StepFilter filter,
    Server server,
    Optional<Login> login,
    String from,
    List<String> to,
    boolean evenIfEmpty,
    Duration giveUpAfter)
    implements Channel {

  /** How the connection is kept from others' eyes. */
  public enum Security {
    /** It begins in plain text, and nothing is sent before it is encrypted. */
    STARTTLS(587),

    /** It is encrypted from the beginning. */
    TLS(465),

    /** Not at all: for a server on the same machine. */
    NONE(25);

    private final int usualPort;

    Security(int usualPort) {
      this.usualPort = usualPort;
    }

    int usualPort() {
      return usualPort;
    }
  }

  /** Where an SMTP server is. */
  public record Server(String host, int port, Security security) {}

  /** Name and password. */
  public record Login(String user, Secret password) {}

  /** Copies the addresses. */
  public MailChannel {
    to = List.copyOf(to);
  }

  @Override
  public String kind() {
    return "mail";
  }

  @Override
  public String details() {
    return "from " + from + " to " + String.join(" ", to) + " by " + server.host() + ":"
        + server.port() + " (" + server.security() + ")"
        + login
            .map(it -> ", as " + it.user() + " with password " + it.password())
            .orElse("");
  }
}
