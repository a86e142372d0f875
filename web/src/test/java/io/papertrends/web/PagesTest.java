// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.web.index.SampleIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

  private static final String NAME = "Spline activation";

  @TempDir
  Path folder;

  @Test
  void shouldShowWhatHasTheSameGrowthAsAnAlert() {
    try (var site = new SampleSite(folder, NAME, "The abstract.")) {
      for (var page : List.of("/", "/alerts", "/topics/" + SampleIndex.RISING)) {
        assertThat(site.get(page).body())
            .as(page)
            .contains("But most of the growth is papers of one day.")
            .contains("See <a href=\"/topics/" + SampleIndex.KEYWORD + "\">" + NAME
                + "</a> <span class=\"quiet\">(30 papers)</span>");
      }
      assertThat(site.get("/api/v1/alerts.csv").body()).contains("," + SampleIndex.KEYWORD);
    }
  }

  @Test
  void shouldFoldAnEntryUnderTheOneThatHasMostOfItsPapers() {
    try (var site = new SampleSite(folder, NAME, "The abstract.")) {
      var page = site.get("/").body();
      var rising = page.substring(
          page.indexOf("<section class=\"board rising\""), page.indexOf("board-alerts"));

      assertThat(rising)
          .contains("Mostly the same papers: <a href=\"/topics/" + SampleIndex.STEADY)
          .doesNotContain("<th scope=\"row\"><a href=\"/topics/" + SampleIndex.STEADY);
      assertThat(site.get("/api/v1/boards/rising.csv").body())
          .contains("," + SampleIndex.RISING + "\r\n");
    }
  }

  @Test
  void shouldNameBothTopicsOfAPairInTheFeed() {
    try (var site = new SampleSite(folder, NAME, "The abstract.")) {
      assertThat(site.get("/feeds/boards/pairs.atom").body())
          .contains("1. Large language model + Kolmogorov-Arnold network (35 papers")
          .doesNotContain(SampleIndex.STEADY + "+");
    }
  }
}
