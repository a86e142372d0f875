// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.cli.commands.CommandResult;
import io.papertrends.cli.demo.SyntheticPapers;
import io.papertrends.schemas.BoardNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;

/** The pages of the demo as a browser shows them; skipped where there is no Chromium. */
class PagesInBrowserIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final String TOPIC = "kolmogorov-arnold-networks";
  private static final List<Integer> WIDTHS = List.of(320, 1024, 2560);
  private static final List<String> PAGES = List.of(
      "/",
      "/?window=28d&day=2025-04-20",
      "/?day=1999-01-01",
      "/topics",
      "/topics?q=graph&order=growth",
      "/topics?view=tree",
      "/topics/" + TOPIC,
      "/topics/" + TOPIC + "?by=day&from=2025-04-01&to=2025-04-30",
      "/compare",
      "/compare?topics=" + TOPIC + ",diffusion-models,state-space-models",
      "/papers",
      "/papers?q=synthetic&topic=" + TOPIC,
      "/alerts",
      "/about",
      "/api",
      "/topics/nothing");
  private static final String SERIOUS_VIOLATIONS = """
      const done = arguments[arguments.length - 1];
      axe.run({resultTypes: ["violations"]}).then(found => done(found.violations
        .filter(it => ["serious", "critical"].includes(it.impact))
        .map(it => it.id + ": " + it.help + " " + it.nodes.slice(0, 3).map(n => n.html))));
      """;

  /** How often the page has looked whether it may replace itself. */
  private static final String COUNT_LOOKS = """
      window.looks = 0;
      const later = window.setTimeout;
      window.setTimeout = look => later(() => { look(); window.looks++; }, 0);
      """;

  private static Demo demo;

  @TempDir
  Path folder;

  @BeforeAll
  static void start() {
    assumeTrue(Browser.isThere(), "no chromium and chromedriver in /usr/bin: skipped");
    demo = Demo.finished();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldFitEveryWidthWithoutErrors(boolean withScripts) {
    try (var browser = new Browser(withScripts)) {
      for (int width : WIDTHS) {
        browser.width(width);
        for (var page : PAGES) {
          browser.open(demo.page(page));
          var tooWide =
              browser.script("return document.documentElement.scrollWidth - window.innerWidth");

          assertThat(((Number) tooWide).intValue()).as(width + " " + page).isNotPositive();
          assertThat(browser.all("h1")).as(page).hasSize(1);
          assertThat(withoutMissing(browser.errors(), page)).as(page).isEmpty();
        }
      }
    }
  }

  /** That a page is absent is an error on the console, and meant. */
  private static List<String> withoutMissing(List<String> errors, String page) {
    return errors.stream()
        .filter(it -> !(page.endsWith("/nothing") && it.contains("404")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldBeOfUseToEverybodyInLightAndDark(boolean isDark) throws IOException {
    var axe = axe();
    try (var browser = new Browser(true)) {
      browser.width(1024);
      browser.dark(isDark);
      for (var page : PAGES) {
        browser.open(demo.page(page));
        browser.script(axe);

        assertThat((List<?>) browser.scriptThatCallsBack(SERIOUS_VIOLATIONS))
            .as(page)
            .isEmpty();
      }
    }
  }

  private static String axe() throws IOException {
    try (var script = PagesInBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldLeadFromTheStartPageToEveryOther(boolean withScripts) {
    try (var browser = new Browser(withScripts)) {
      browser.width(1280);
      browser.open(demo.page("/"));
      browser.follow(browser.first(".board.rising tbody th a"));
      assertThat(browser.address()).contains("/topics/");
      assertThat(browser.all("svg.chart path.line")).hasSize(1);

      var title = browser.first(".papers .title").getText();
      browser.follow(browser.first(".papers .title"));
      assertThat(browser.first("h1").getText()).isEqualTo(title);
      assertThat(browser.all("h1 .found, .abstract .found")).isNotEmpty();

      choose(browser, "Papers");
      browser.first("#q").sendKeys("lattices");
      submit(browser);
      assertThat(browser.address()).contains("q=lattices");
      assertThat(browser.all(".papers li")).isNotEmpty();

      choose(browser, "Compare");
      browser.first("#topics").sendKeys(TOPIC + ",knowledge-graphs");
      submit(browser);
      assertThat(browser.all("svg.chart path.line")).hasSize(2);

      choose(browser, "Alerts");
      assertThat(browser.all(".alert-cards li h2")).isNotEmpty();
      assertThat(browser.all(".timeline .bar")).isNotEmpty();

      choose(browser, "Topics");
      browser.first("main #q").sendKeys("Arnold");
      submit(browser);
      assertThat(browser.first("tbody th a").getText()).isEqualTo("Kolmogorov-Arnold network");

      choose(browser, "About");
      assertThat(browser.first("main").getText()).contains("Where papers come from");
      choose(browser, "Now");
      assertThat(browser.all(".board")).hasSize(BoardNames.ALL.size() + 1);
    }
  }

  private static void submit(Browser browser) {
    browser.follow(browser.first("main form button"));
  }

  private static void choose(Browser browser, String page) {
    browser.follow(browser.first("header nav").findElement(By.linkText(page)));
    assertThat(browser.first("header nav [aria-current]").getText()).isEqualTo(page);
  }

  @Test
  void shouldLeadThroughThePagesByTheKeyboard() {
    try (var browser = new Browser(true)) {
      browser.open(demo.page("/"));
      browser.first("body").sendKeys("\uE004");
      assertThat(browser.script("return document.activeElement.textContent"))
          .isEqualTo("Skip to the content");
      browser.first(".skip").sendKeys("\uE007");
      assertThat(browser.address()).endsWith("#main");
    }
  }

  @Test
  void shouldLookAgainWhenResultsComeWithoutDisturbing() throws IOException {
    var nextDay = SyntheticPapers.FIRST_DAY.plusDays(SyntheticPapers.DAYS);
    try (var browser = new Browser(true)) {
      browser.width(1024);
      browser.open(demo.page("/"));
      browser.script("window.isThisPage = true");

      // When a link has the focus, it keeps it and its place
      browser.script(
          "document.querySelector('.board.top tbody th a').focus(); window.scrollTo(0, 700)");
      var focused = browser.script("return document.activeElement.href");
      publishPaperOf(nextDay);
      awaitDay(browser, nextDay);
      assertThat(browser.script("return document.activeElement.href")).isEqualTo(focused);
      assertThat(((Number) browser.script("return Math.round(window.scrollY)")).intValue())
          .isEqualTo(700);

      // While the user chooses a day, the page is not updated
      browser.script(COUNT_LOOKS);
      browser.script("document.getElementById('day').focus()");
      publishPaperOf(nextDay.plusDays(1));
      await()
          .atMost(TIMEOUT)
          .until(() -> ((Number) browser.script("return window.looks")).intValue() > 0);
      assertThat(browser.script("return document.activeElement.id")).isEqualTo("day");
      assertThat(browser.first("#day").getDomAttribute("value")).isEqualTo(nextDay.toString());
      browser.script("document.activeElement.blur()");
      awaitDay(browser, nextDay.plusDays(1));

      assertThat(browser.script("return window.isThisPage")).isEqualTo(true);
      assertThat(browser.errors()).isEmpty();
    }
  }

  private void publishPaperOf(LocalDate day) throws IOException {
    var line = "{\"title\": \"Graphs %1$s\", \"abstract\": \"Graphs.\", \"published\": \"%1$s\"}\n";
    var papers = Files.writeString(folder.resolve("papers.jsonl"), line.formatted(day));
    var published = CommandResult.of(
        "publish", papers.toString(), "--bootstrap-servers", demo.bootstrapServers());
    assertThat(published.exitCode()).as(published.err()).isZero();
  }

  private static void awaitDay(Browser browser, LocalDate day) {
    await()
        .atMost(TIMEOUT)
        // The script replaces what is asked here.
        .ignoreException(StaleElementReferenceException.class)
        .until(() -> browser.first("#day").getDomAttribute("value").equals(day.toString()));
  }
}
