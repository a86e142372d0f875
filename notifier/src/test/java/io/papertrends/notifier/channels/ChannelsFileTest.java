// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsFileTest {

  private static final String URL = "https://hooks.example.org/services/T0/B0/s3cr3t-of-slack";
  private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final Map<String, String> ENVIRONMENT = Map.of(
      "SLACK_URL", URL, "KEY", KEY, "SMTP_PASSWORD", "s3cr3t-of-smtp", "NO_URL", "s3cr3t/of/none");

  private static final String WHOLE = """
      channels:
        - name: ops
          kind: slack
          url-from: env:SLACK_URL
          severity: medium
          topics: [knowledge-graphs, "keyword:*"]
          phases: [started, ENDED]
          kinds: burst
        - {name: team, kind: teams, url-from: "file:team.url", message-interval: 2s, give-up-after: 2d}
        - {name: hook, kind: webhook, url-from: env:SLACK_URL, key-from: env:KEY}
        - {name: feed, kind: atom, file: out/alerts.atom, entries: 50, self: "https://example.org/a"}
        - name: daily
          kind: mail
          host: smtp.example.org
          user: alerts
          password-from: env:SMTP_PASSWORD
          from: papertrends <alerts@example.org>
          to: [a@example.org, b@example.org]
          even-if-empty: true
      """;

  @TempDir
  Path folder;

  @Test
  void shouldReadEveryKind() throws IOException {
    Files.writeString(folder.resolve("team.url"), "https://teams.example.org/workflows/s3cr3t\n");

    var channels = read(WHOLE);

    assertThat(channels)
        .extracting(Channel::name)
        .containsExactly("ops", "team", "hook", "feed", "daily");
    assertThat(channels)
        .extracting(Channel::kind)
        .containsExactly("slack", "teams", "webhook", "atom", "mail");
    var slack = (WebhookChannel) channels.get(0);
    assertThat(slack.url().reveal()).isEqualTo(URL);
    assertThat(slack.interval()).isEqualTo(Duration.ofSeconds(1));
    assertThat(slack.giveUpAfter()).isEqualTo(Duration.ofDays(1));
    assertThat(slack.filter())
        .isEqualTo(new AlertFilter(
            Severity.MEDIUM,
            Set.of("knowledge-graphs", "keyword:*"),
            Set.of(AlertPhase.STARTED, AlertPhase.ENDED),
            Set.of("burst")));
    var teams = (WebhookChannel) channels.get(1);
    assertThat(teams.url().reveal()).isEqualTo("https://teams.example.org/workflows/s3cr3t");
    assertThat(teams.interval()).isEqualTo(Duration.ofSeconds(2));
    assertThat(teams.giveUpAfter()).isEqualTo(Duration.ofDays(2));
    assertThat(((WebhookChannel) channels.get(2)).keys())
        .extracting(Secret::reveal)
        .containsExactly(KEY);
    assertThat(((AtomChannel) channels.get(3)).file()).isEqualTo(folder.resolve("out/alerts.atom"));
    var mail = (MailChannel) channels.get(4);
    assertThat(mail.server())
        .isEqualTo(new MailChannel.Server("smtp.example.org", 587, MailChannel.Security.STARTTLS));
    assertThat(mail.login().orElseThrow().password().reveal()).isEqualTo("s3cr3t-of-smtp");
    assertThat(mail.to()).containsExactly("a@example.org", "b@example.org");
    assertThat(mail.evenIfEmpty()).isTrue();
  }

  @Test
  void shouldDescribeEveryKindWithoutItsSecrets() throws IOException {
    Files.writeString(folder.resolve("team.url"), "https://teams.example.org/workflows/s3cr3t");

    var channels = read(WHOLE);

    assertThat(channels)
        .extracting(Channel::description)
        .containsExactly(
            "ops: slack, url *** (env:SLACK_URL), not signed, severity at least MEDIUM,"
                + " topics keyword:* knowledge-graphs, phases ENDED STARTED, kinds burst",
            "team: teams, url *** (file:team.url), not signed, all alert events",
            "hook: webhook, url *** (env:SLACK_URL), signed with *** (env:KEY), all alert events",
            "feed: atom, file " + folder.resolve("out/alerts.atom")
                + ", the latest 50 entries, all alert events",
            "daily: mail, from papertrends <alerts@example.org> to a@example.org b@example.org by"
                + " smtp.example.org:587 (STARTTLS), as alerts with password ***"
                + " (env:SMTP_PASSWORD), all alert events");
    assertThat(channels.toString()).doesNotContain("s3cr3t", KEY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {kind: atom, file: a}                              | "name" is missing: add it
      {name: a/b, kind: atom, file: a}                   | channel "a/b": "name" may have up to 60 letters, digits, '.', '_' and '-'
      {name: a}                                          | channel "a": "kind" is missing: add it
      {name: a, kind: sms}                               | channel "a": "kind" is "sms", must be slack, teams, webhook, atom or mail
      {name: a, kind: atom}                              | channel "a": "file" is missing: add it
      {name: a, kind: atom, file: a, entries: many}      | channel "a": "entries" must be a whole number from 1 to 10000
      {name: a, kind: atom, file: a, sevirity: LOW}      | channel "a": unknown field "sevirity"; did you mean severity?
      {name: a, kind: atom, file: a, severity: TOP}      | channel "a": "severity" is "TOP", must be one of [LOW, MEDIUM, HIGH]
      {name: a, kind: atom, file: a, phases: [X]}        | channel "a": "phases" is "X", must be one of [STARTED, UPDATED, ENDED]
      {name: a, kind: slack}                             | channel "a": "url-from" is missing: add it
      {name: a, kind: slack, url-from: env:NONE}         | channel "a": "url-from": the environment variable NONE is not set: set it, or refer to a file by file:PATH
      {name: a, kind: slack, url-from: env:NO_URL}       | channel "a": "url-from": what env:NO_URL has is not an address that begins with http:// or https://: copy it again
      {name: a, kind: slack, url-from: "https://s3cr3t"} | channel "a": "url-from": refer to the secret by env:NAME or file:PATH instead of writing the secret itself
      {name: a, kind: slack, url-from: env:SLACK_URL, message-interval: soon} | channel "a": "message-interval" must be a duration such as 90s, 15m, 1h or 2d, up to a year
      {name: a, kind: webhook, url-from: env:SLACK_URL, key-from: env:NO_URL} | channel "a": "key-from": what env:NO_URL has is not a key of Standard Webhooks, whsec_ and 24 to 64 bytes in Base64: make one by (echo -n whsec_; openssl rand -base64 32)
      {name: a, kind: mail, host: h, from: a@b.org, to: nobody}   | channel "a": "to" has "nobody", which is not a mail address: Missing final '@domain'
      {name: a, kind: mail, host: h, from: a@b.org}      | channel "a": "to" is missing: name at least one address
      {name: a, kind: mail, host: h, from: a@b.org, to: a@b.org, user: me} | channel "a": "user" and "password-from" belong together: name both or none
      7                                                  | a channel must have fields, not 7
      """)
  void shouldReportProblemPlaceAndRemedy(String channel, String problem) throws IOException {
    assertThat(refusal("channels:\n  - " + channel + "\n"))
        .isEqualTo("channels.yaml, near line 2: " + problem);
  }

  @Test
  void shouldReportProblemsOfTheFileAsAWhole() throws IOException {
    assertThat(refusal("channels: [\n")).startsWith("channels.yaml, near line ");
    assertThat(refusal("")).contains("it must begin with \"channels:\" and a list");
    assertThat(refusal("channels: []\n")).contains("there are no channels");
    assertThat(refusal("channels: 7\n")).contains("\"channels\" must be a list");
    assertThat(refusal("chanels: []\n"))
        .contains("unknown field \"chanels\"; did you mean channels?");
    assertThat(catchThrowableOfType(
            InvalidChannelsException.class,
            () -> ChannelsFile.read(folder.resolve("none.yaml"), Map.of())))
        .hasMessage("there is no file " + folder.resolve("none.yaml"));
  }

  @Test
  void shouldReportAllProblemsAtOnce() throws IOException {
    var refusal = refusal("""
        channels:
          - {name: a, kind: atom, file: a}
          - {name: a, kind: atom, file: b}
          - {name: b, kind: slack, url-from: "file:none"}
        """);

    assertThat(refusal.lines())
        .containsExactly(
            "2 errors in the channels:",
            "channels.yaml, near line 3: channel \"a\": another channel has the same name: rename"
                + " one",
            "channels.yaml, near line 4: channel \"b\": \"url-from\": there is no file "
                + folder.resolve("none") + ": create it, or refer to a variable by env:NAME");
  }

  @Test
  void shouldRefuseASecretFileThatIsEmpty() throws IOException {
    Files.writeString(folder.resolve("empty"), "\n");

    assertThat(refusal("channels: [{name: b, kind: slack, url-from: 'file:empty'}]"))
        .endsWith("the file " + folder.resolve("empty") + " is empty: write the secret into it");
  }

  @Test
  void shouldReadTheExampleInTheDocumentation() throws IOException {
    var page = Files.readString(Path.of("..", "docs", "notifications.md"));
    var example = page.substring(page.indexOf("channels:\n"));
    var secret = Files.writeString(folder.resolve("teams-url"), "https://teams.example.org/w");

    var channels = ChannelsFile.read(
        Files.writeString(
            folder.resolve("channels.yaml"),
            example
                .substring(0, example.indexOf("```"))
                .replace("/run/secrets/teams-url", secret.toString())),
        Map.of("SLACK_URL", URL, "HOOK_URL", URL, "HOOK_KEY", KEY, "SMTP_PASSWORD", "s3cr3t"));

    assertThat(channels)
        .extracting(Channel::kind)
        .containsExactly("slack", "teams", "webhook", "atom", "mail");
  }

  @Test
  void shouldAcceptSeveralKeysDuringKeyRotation() throws IOException {
    Files.writeString(folder.resolve("keys"), KEY + "\n" + KEY + "\n");

    var channels = read(
        "channels: [{name: b, kind: webhook, url-from: env:SLACK_URL, key-from: 'file:keys'}]");

    assertThat(((WebhookChannel) channels.get(0)).keys()).hasSize(2);
  }

  private List<Channel> read(String yaml) throws IOException {
    return ChannelsFile.read(Files.writeString(folder.resolve("channels.yaml"), yaml), ENVIRONMENT);
  }

  private String refusal(String yaml) throws IOException {
    var file = Files.writeString(folder.resolve("channels.yaml"), yaml);
    var refused = catchThrowableOfType(
        InvalidChannelsException.class, () -> ChannelsFile.read(file, ENVIRONMENT));
    assertThat(refused).message().doesNotContain("s3cr3t");
    return refused.getMessage().replace(file.toString(), "channels.yaml");
  }
}
