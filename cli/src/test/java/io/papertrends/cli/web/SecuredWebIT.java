// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.papertrends.cli.Certificates;
import io.papertrends.cli.ProgramProcess;
import io.papertrends.cli.commands.CommandResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web process with a key and a token, as an operator starts it. */
class SecuredWebIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final Pattern ADDRESS = Pattern.compile("pages at (https://[^\\s,]+)");
  private static final String TOKEN = "a-token-of-enough-letters";

  @TempDir
  static Path folder;

  private static Process process;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    Certificates.write(folder, "localhost");
    var output = folder.resolve("web.log");
    var builder = ProgramProcess.of(
        output,
        List.of(
            "web",
            "--data",
            folder.resolve("web").toString(),
            "--port",
            "0",
            "--web-keystore",
            folder.resolve("broker.p12").toString(),
            "--bootstrap-servers",
            Demo.finished().bootstrapServers()));
    builder.environment().put("PAPERTRENDS_WEB_TOKEN", TOKEN);
    builder.environment().put("PAPERTRENDS_WEB_KEYSTORE_PASSWORD", Certificates.PASSWORD);
    process = builder.start();
    await()
        .atMost(TIMEOUT)
        .until(() -> ADDRESS.matcher(Files.readString(output)).find());
    address = ADDRESS
        .matcher(Files.readString(output))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
    var client = trusting();
    await()
        .atMost(TIMEOUT)
        .until(() ->
            get(client, "api/v1/status", "Bearer " + TOKEN).body().contains("\"isCaughtUp\":true"));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void shouldShowPagesToThoseWhoHaveTheToken() throws Exception {
    var client = trusting();
    var basic = Base64.getEncoder().encodeToString(("me:" + TOKEN).getBytes(UTF_8));

    for (var path : List.of("", "api/v1/status", "feeds/alerts.atom", "assets/papertrends.css")) {
      assertThat(get(client, path, null).statusCode()).as(path).isEqualTo(401);
      assertThat(get(client, path, "Bearer wrong").statusCode()).as(path).isEqualTo(401);
      assertThat(get(client, path, "Bearer " + TOKEN).statusCode()).as(path).isEqualTo(200);
      assertThat(get(client, path, "Basic " + basic).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(Files.readString(folder.resolve("web.log")))
        .doesNotContain(TOKEN)
        .doesNotContain(Certificates.PASSWORD);
  }

  @Test
  void shouldSpeakNothingButTls() {
    var unencrypted = address.replace("https:", "http:");

    assertThatThrownBy(() -> get(HttpClient.newHttpClient(), "", "Bearer " + TOKEN))
        .isInstanceOf(SSLHandshakeException.class);
    assertThatThrownBy(() -> HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(unencrypted)).build(), BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void shouldAnswerACommandThatHasTheToken() throws Exception {
    var trust = List.of(
        "-Djavax.net.ssl.trustStore=" + folder.resolve("trusted.p12"),
        "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD);
    var expected = CommandResult.of("boards", "--web", Demo.finished().page(""));

    assertThat(boards(trust, TOKEN)).isEqualTo(expected.out());
    assertThat(boards(trust, "")).contains("asks for a token", "PAPERTRENDS_WEB_TOKEN");
  }

  private static String boards(List<String> jvmOptions, String token) throws Exception {
    var output = Files.createTempFile(folder, "boards", ".txt");
    var command = new ArrayList<>(List.of("boards", "--web", address));
    var builder = ProgramProcess.of(output, jvmOptions, command);
    builder.environment().put("PAPERTRENDS_WEB_TOKEN", token);
    builder.start().waitFor();
    return Files.readString(output);
  }

  private static HttpClient trusting() throws Exception {
    var trusted = KeyStore.getInstance(
        folder.resolve("trusted.p12").toFile(), Certificates.PASSWORD.toCharArray());
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static HttpResponse<String> get(HttpClient client, String path, String authorization)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
