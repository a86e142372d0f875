// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import io.papertrends.config.YamlItem;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Builds a channel from its fields and reports all problems at once. */
record ChannelParser(YamlItem fields, SecretReference secrets) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");
  private static final Duration A_DAY = Duration.ofDays(1);

  /** Prefix of a Base64 key in Standard Webhooks. */
  private static final String KEY_PREFIX = "whsec_";

  private static final int SHORTEST_KEY = 24;
  private static final int LONGEST_KEY = 64;

  /**
   * Empty if the kind is unknown. Other problems are reported, and the channel is returned all the
   * same.
   */
  Optional<Channel> channel() {
    var name = fields.requiredText("name");
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      fields.addProblem("\"name\" may have up to 60 letters, digits, '.', '_' and '-'");
    }
    var kind = fields.requiredText("kind").toLowerCase(Locale.ROOT);
    Channel channel = switch (kind) {
      case "slack", "teams", "webhook" -> webhook(name, kind);
      case "atom" -> atom(name);
      case "mail" -> mail(name);
      case "" -> null;
      default -> {
        fields.addProblem(
            "\"kind\" is \"" + kind + "\", must be slack, teams, webhook, atom or mail");
        yield null;
      }
    };
    if (channel != null) {
      fields.rejectUnknown();
    }
    return Optional.ofNullable(channel);
  }

  private AlertFilter filter() {
    return new AlertFilter(
        fields.constant("severity", Severity.class).orElse(Severity.LOW),
        new HashSet<>(fields.texts("topics")),
        new HashSet<>(fields.constants("phases", AlertPhase.class)),
        new HashSet<>(fields.texts("kinds")));
  }

  private Duration giveUpAfter() {
    return fields.duration("give-up-after").orElse(A_DAY);
  }

  private Channel webhook(String name, String kind) {
    var shape = WebhookChannel.Shape.valueOf(kind.toUpperCase(Locale.ROOT));
    return new WebhookChannel(
        name,
        shape,
        filter(),
        url(),
        keys(),
        fields.duration("message-interval").orElse(shape.defaultInterval()),
        giveUpAfter());
  }

  private Secret url() {
    var place = fields.requiredText("url-from");
    var url = place.isEmpty() ? Optional.<Secret>empty() : secret("url-from", place);
    if (url.isPresent() && HttpUrl.parse(url.get().reveal()) == null) {
      fields.addProblem("\"url-from\": what " + place
          + " has is not an address that begins with http:// or https://: copy it again");
    }
    return url.orElse(new Secret("", "nowhere"));
  }

  /** Keys separated by white space: several are valid while one replaces another. */
  private List<Secret> keys() {
    var place = fields.text("key-from");
    if (place.isEmpty()) {
      return List.of();
    }
    var written = secret("key-from", place.get()).map(Secret::reveal).orElse("");
    var keys = Arrays.stream(written.split("\\s+")).filter(it -> !it.isEmpty()).toList();
    if (!keys.stream().allMatch(ChannelParser::isKey)) {
      fields.addProblem(
          "\"key-from\": what " + place.get() + " has is not a key of Standard Webhooks,"
              + " whsec_ and " + SHORTEST_KEY + " to " + LONGEST_KEY
              + " bytes in Base64: make one by (echo -n whsec_; openssl rand -base64 32)");
      return List.of();
    }
    return keys.stream().map(it -> new Secret(it, place.get())).toList();
  }

  private static boolean isKey(String text) {
    try {
      int length = Base64.getDecoder().decode(text.substring(KEY_PREFIX.length())).length;
      return text.startsWith(KEY_PREFIX) && length >= SHORTEST_KEY && length <= LONGEST_KEY;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private Optional<Secret> secret(String field, String place) {
    try {
      return Optional.of(secrets.at(place));
    } catch (SecretReference.UnresolvedException e) {
      fields.addProblem("\"" + field + "\": " + e.getMessage());
      return Optional.empty();
    }
  }

  private Channel atom(String name) {
    return new AtomChannel(
        name,
        filter(),
        secrets.folder().resolve(fields.requiredText("file")),
        fields.text("title").orElse("Research topics that take off"),
        fields.text("self"),
        fields.wholeNumber("entries", 1, 10_000).orElse(100));
  }

  private Channel mail(String name) {
    var security = fields
        .constant("security", MailChannel.Security.class)
        .orElse(MailChannel.Security.STARTTLS);
    var server = new MailChannel.Server(
        fields.requiredText("host"),
        fields.wholeNumber("port", 1, 65_535).orElse(security.defaultPort()),
        security);
    var from = fields.requiredText("from");
    var to = fields.texts("to");
    if (to.isEmpty()) {
      fields.addProblem("\"to\" is missing: name at least one address");
    }
    checkAddress("from", from);
    to.forEach(it -> checkAddress("to", it));
    return new MailChannel(
        name,
        filter(),
        server,
        login(),
        from,
        to,
        fields.flag("even-if-empty").orElse(false),
        giveUpAfter());
  }

  private Optional<MailChannel.Login> login() {
    var user = fields.text("user");
    var place = fields.text("password-from");
    if (user.isPresent() != place.isPresent()) {
      fields.addProblem("\"user\" and \"password-from\" belong together: name both or none");
      return Optional.empty();
    }
    return place
        .flatMap(it -> secret("password-from", it))
        .map(it -> new MailChannel.Login(user.orElseThrow(), it));
  }

  private void checkAddress(String field, String address) {
    if (address.isEmpty()) {
      return;
    }
    try {
      new InternetAddress(address, true).validate();
    } catch (AddressException e) {
      fields.addProblem("\"" + field + "\" has \"" + address + "\", which is not a mail address: "
          + e.getMessage());
    }
  }
}
