// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A daily mail with the alert events of the day before.
 *
 * @param server the SMTP server
 * @param login user and password, if the server requires them
 * @param from the sender's address
 * @param to the receivers' addresses
 * @param evenIfEmpty whether a mail is sent on days without alert events
 * @param giveUpAfter how long failed attempts are repeated
 */
public record MailChannel(
    String name,
    AlertFilter filter,
    Server server,
    Optional<Login> login,
    String from,
    List<String> to,
    boolean evenIfEmpty,
    Duration giveUpAfter)
    implements Channel {

  /** How the connection is encrypted. */
  public enum Security {
    /** Starts in plain text and switches to TLS before anything is sent. */
    STARTTLS(587),

    /** TLS from the first byte. */
    TLS(465),

    /** No encryption: for a server on the same machine. */
    NONE(25);

    private final int defaultPort;

    Security(int defaultPort) {
      this.defaultPort = defaultPort;
    }

    int defaultPort() {
      return defaultPort;
    }
  }

  /** Address of an SMTP server. */
  public record Server(String host, int port, Security security) {}

  /** User name and password. */
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
