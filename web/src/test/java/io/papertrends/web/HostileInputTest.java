// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.web.index.SampleIndex;
import io.papertrends.web.server.RelativeUrl;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Titles, abstracts and names are strangers' text, and so are addresses. */
@Tag("slow")
class HostileInputTest {

  private static final List<String> PARTS = List.of(
      "<script>alert(1)</script>",
      "\"><img src=x onerror=alert(1)>",
      "'",
      "\"",
      "&lt;b&gt;",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "{{title}}",
      "{{{body}}}",
      "</title>",
      "</style>",
      "\u0000",
      "\u0007",
      "\u001b[31m",
      "\u202e",
      "\u2066",
      "\u2028",
      "\ufffe",
      "=1+1",
      "@SUM(A1)",
      "-2+3",
      "+cmd|' /C calc'!A0",
      "\t=1",
      "javascript:alert(1)",
      "%00",
      "${jndi:ldap://x}",
      "日本語",
      "\uD83D\uDE00",
      "a".repeat(50),
      " ");

  /** More by hand, {@code -Dpapertrends.fuzz.inputs=10000}. */
  private static final int ADDRESSES = Integer.getInteger("papertrends.fuzz.inputs", 500);

  @TempDir
  Path folder;

  private static String hostile(Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString().isBlank() ? "=x" : text.toString();
  }

  @Test
  void shouldShowAThousandHostileTitlesAsText() throws Exception {
    var random = new Random(16);
    try (var site = new SampleSite(folder, PARTS.get(0) + PARTS.get(1), PARTS.get(0))) {
      // Given
      for (int i = 0; i < 1_000; i++) {
        site.sample()
            .add(SampleIndex.paper(
                "arxiv:h" + i, hostile(random), hostile(random), SampleIndex.LAST_DAY));
        site.sample()
            .add(SampleIndex.tagged(
                "arxiv:h" + i, hostile(random), SampleIndex.LAST_DAY, SampleIndex.RISING));
      }
      site.sample().commit();

      // Then
      var pages = Stream.concat(
              Addresses.PAGES.stream(),
              IntStream.range(0, 1_000).mapToObj(it -> "/papers/arxiv:h" + it))
          .toList();
      for (var page : pages) {
        var body = site.get(page).body();
        assertThat(body)
            .doesNotContain("<script>alert")
            .doesNotContain("<img src=x")
            .doesNotContain("\u0000")
            .doesNotContain("\u202e");
      }
      for (var feed :
          Stream.concat(Addresses.FEEDS.stream(), Addresses.PICTURES.stream()).toList()) {
        parseXml(site.get(feed).body());
      }
      for (var json : Addresses.JSON) {
        assertThat(new ObjectMapper().readTree(site.get(json).body()).has("results"))
            .isTrue();
      }
      for (var csv : Addresses.CSV) {
        for (var row : CSVFormat.RFC4180.parse(new StringReader(site.get(csv).body()))) {
          row.forEach(it -> assertThat(isFormula(it)).as(it).isFalse());
        }
      }
    }
  }

  /** A number may be negative; nothing else may begin like a formula. */
  private static boolean isFormula(String cell) {
    return !cell.isEmpty()
        && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
        && !cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
  }

  private static void parseXml(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void shouldNeverFailWhateverTheAddress() {
    var random = new Random(61);
    var routes = Stream.of(
            Addresses.PAGES, Addresses.JSON, Addresses.CSV, Addresses.FEEDS, Addresses.PICTURES)
        .flatMap(List::stream)
        .map(it -> it.replaceAll("\\?.*", ""))
        .distinct()
        .toList();
    var names = List.of(
        "window",
        "day",
        "from",
        "to",
        "q",
        "cursor",
        "limit",
        "by",
        "order",
        "topics",
        "topic",
        "category",
        "source",
        "page",
        "view",
        "path",
        "after",
        "id",
        "x");
    try (var site = new SampleSite(folder, "A title", "A text")) {
      for (int i = 0; i < ADDRESSES; i++) {
        var address = new StringBuilder(routes.get(random.nextInt(routes.size())));
        if (random.nextInt(6) == 0) {
          address.append('/').append(encoded(value(random)));
        }
        for (int j = random.nextInt(4); j >= 0; j--) {
          address
              .append(address.indexOf("?") < 0 ? '?' : '&')
              .append(names.get(random.nextInt(names.size())))
              .append('=')
              .append(encoded(value(random)));
        }

        assertThat(site.get(address.toString()).statusCode())
            .as(address.toString())
            .isIn(200, 302, 304, 400, 404);
      }
    }
  }

  private static String value(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "";
      case 1 -> String.valueOf(random.nextLong());
      case 2 -> "2024-0" + random.nextInt(10) + "-3" + random.nextInt(10);
      case 3 -> random.nextInt(9_999) + "-01-01";
      case 4 -> random.nextInt(40) + "d";
      case 5 -> "2024-05-" + (10 + random.nextInt(20));
      case 6 -> "large-language-models,nothing," + random.nextInt(4);
      default -> hostile(random);
    };
  }

  private static String encoded(String text) {
    return RelativeUrl.encoded(text);
  }
}
