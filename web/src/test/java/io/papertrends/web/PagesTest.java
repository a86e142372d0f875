// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.web.index.SampleIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

  private static final String NAME = "Spline activation";
  private static final Pattern HEADING_OF_BOARD = Pattern.compile("<h2 id=\"board-(\\w+)\">");

  @TempDir
  Path folder;

  @Test
  void shouldShowWhatHasTheSameGrowthAsAnAlert() {
    try (var site = new SampleSite(folder, NAME, "The abstract.")) {
      for (var page : List.of("/", "/alerts", "/topics/" + SampleIndex.RISING)) {
        assertThat(site.get(page).body())
            .as(page)
            .contains("But most of the growth comes from papers of a single day.")
            .contains(
                "A name within the topic <a href=\"/topics/large-language-models\">Large language model</a>.")
            .contains("Growing with it: <a href=\"/topics/" + SampleIndex.KEYWORD + "\">" + NAME
                + "</a> <span class=\"quiet\">(30 papers)</span>");
      }
      assertThat(site.get("/api/v1/alerts.csv").body()).contains("," + SampleIndex.KEYWORD);
    }
  }

  @Test
  void shouldShowAllBoardsInOrderWithTheAlertsAfterTheFirst() {
    try (var site = new SampleSite(folder, NAME, "The abstract.")) {
      var sections = new ArrayList<>(BoardNames.ALL);
      sections.add(1, "alerts");

      assertThat(HEADING_OF_BOARD.matcher(site.get("/").body()).results())
          .map(it -> it.group(1))
          .containsExactlyElementsOf(sections);
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
  void shouldShowHowATopicBeganAndWhatItsAlertSays() {
    try (var site = new SampleSite(folder, NAME, "The abstract.")) {
      assertThat(site.get("/topics/" + SampleIndex.RISING).body())
          .contains("first seen 11 May 2024", "<h2 id=\"first\">First papers</h2>")
          .containsPattern("highest share [0-9.]+ % of all papers, [0-9]+ May 2024")
          .contains("Alert running: burst since 17 May 2024. <strong>5.4×</strong> as many papers")
          .contains("35 papers in the 14 days to 24 May 2024, where 4.1 were expected.")
          .contains(">alert since 17 May 2024</text>");
      assertThat(site.get("/?day=1999-01-01").body()).contains("<h1>No results for this day</h1>");
      assertThat(site.get("/topics/" + SampleIndex.STEADY).body())
          .contains("no alert so far")
          .doesNotContain("first seen", "First papers");
    }
  }

  @Test
  void shouldCountTopicsInTheSamePapers() {
    try (var site = new SampleSite(folder, NAME, "The abstract.")) {
      var day = SampleIndex.LAST_DAY;
      var paper = SampleIndex.tagged("arxiv:both", NAME, day, SampleIndex.RISING);
      var mention = paper.getMentions().get(0);
      site.sample()
          .add(TaggedPaper.newBuilder(paper)
              .setMentions(List.of(
                  mention,
                  mention,
                  Mention.newBuilder(mention).setTopic(SampleIndex.STEADY).build()))
              .build());
      site.sample().commit();

      assertThat(site.get("/topics/" + SampleIndex.RISING).body())
          .contains("Large language model</a> <span class=\"quiet\">1 of 106</span>");
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
