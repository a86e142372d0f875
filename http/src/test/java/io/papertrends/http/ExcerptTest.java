// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private final SecretRedactor secrets = new SecretRedactor();

  @Test
  void shouldShowAMarkedUpResponseInOneLine() {
    var response = "<html><style>b { x: y }</style>\n<p>Too <b>many</b>\u001B[31m words</p>";

    assertThat(Excerpt.afterColon(response, secrets)).isEqualTo(": Too many [31m words");
  }

  @Test
  void shouldBeEmptyForAnEmptyResponse() {
    assertThat(Excerpt.afterColon(" <br/>\n", secrets)).isEmpty();
  }

  @Test
  void shouldRedactBeforeItCutsOff() {
    secrets.add("t0ken-of-header");

    assertThat(Excerpt.of("x".repeat(292) + "t0ken-of-header" + "y".repeat(100), secrets))
        .endsWith("x***yyyyy…")
        .hasSize(301);
  }

  @Test
  void shouldRedactEveryPartOfAnAddressLongestFirst() {
    secrets.addAddress(HttpUrl.get("https://example.org/hooks/T0/s3cr3t?token=t0ken%2Bs3cr3t"));

    assertThat(secrets.redact("at /hooks/T0/s3cr3t?token=t0ken%2Bs3cr3t or t0ken+s3cr3t"))
        .isEqualTo("at ***?*** or ***");
  }

  @Test
  void shouldNotRedactShortValues() {
    secrets.add("short");

    assertThat(secrets.redact("a short text")).isEqualTo("a short text");
  }

  @Test
  void shouldDropACauseThatShowsASecret() {
    secrets.add("passw0rd");
    var harmless = new IOException("connection reset");

    assertThat(secrets.withoutSecrets(harmless)).isSameAs(harmless);
    assertThat(secrets.withoutSecrets(new IOException("x", new IOException("passw0rd"))))
        .isNull();
  }
}
