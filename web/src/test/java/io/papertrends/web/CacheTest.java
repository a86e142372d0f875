// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import static io.papertrends.web.index.SampleIndex.KEYWORD;
import static io.papertrends.web.index.SampleIndex.LAST_DAY;
import static io.papertrends.web.index.SampleIndex.RISING;
import static io.papertrends.web.index.SampleIndex.STEADY;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.metrics.Metric;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Finality;
import io.papertrends.web.index.SampleIndex;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Responses from the cache are those that would be made now, whatever has changed. */
class CacheTest {

  private static final String TITLE = "Splines on edges";
  private static final String PAPER = "arxiv:24150.0";
  private static final String NEW_KEYWORD = "keyword:ropefactor";
  private static final String VOCABULARY = """
      topics:
        - id: splines
          label: Splines
          aliases: [spline]
      """;

  private static final Map<String, Consumer<SampleIndex>> CHANGES = changes();

  @TempDir
  private Path folder;

  private int asked;

  private static Map<String, Consumer<SampleIndex>> changes() {
    var changes = new LinkedHashMap<String, Consumer<SampleIndex>>();
    changes.put(
        "a new paper", it -> it.add(SampleIndex.paper("arxiv:9", "The new one", "Text", LAST_DAY)));
    changes.put(
        "what it mentions",
        it -> it.add(SampleIndex.tagged("arxiv:9", "The new one", LAST_DAY, RISING)));
    changes.put(
        "another title of a paper",
        it -> it.add(SampleIndex.paper(PAPER, "The revised one", "Text", LAST_DAY.minusDays(1))));
    changes.put(
        "another topic of a paper",
        it -> it.add(SampleIndex.tagged("arxiv:9", "The new one", LAST_DAY, STEADY)));
    changes.put("a withdrawn paper", it -> it.withdraw("arxiv:9"));
    changes.put(
        "another count",
        it -> it.add(SampleIndex.count(RISING, "", 1, LAST_DAY, 9, Finality.EARLY)));
    changes.put(
        "a corrected count",
        it -> it.add(SampleIndex.count(RISING, "KAN", 1, LAST_DAY, 8, Finality.CORRECTION)));
    changes.put(
        "another label",
        it -> it.add(SampleIndex.count(KEYWORD, "Other words", 28, LAST_DAY, 9, Finality.EARLY)));
    changes.put(
        "a removed count",
        it -> it.add(SampleIndex.count(STEADY, "", 28, LAST_DAY, 0, Finality.EARLY)));
    changes.put(
        "a new keyword",
        it -> it.add(SampleIndex.count(NEW_KEYWORD, "Rope", 28, LAST_DAY, 5, Finality.EARLY)));
    for (var board : List.of("top", "rising", "new", "pairs")) {
      changes.put(
          "the board " + board,
          it -> it.add(SampleIndex.board(board, 7, LAST_DAY, Finality.CORRECTION, "Other words")));
    }
    changes.put(
        "a board of a new day",
        it -> it.add(SampleIndex.board("top", 7, LAST_DAY.plusDays(1), Finality.EARLY, TITLE)));
    changes.put(
        "a step of an alert",
        it -> it.add(SampleIndex.alert(AlertPhase.ENDED, LAST_DAY, "Other words")));
    changes.put("a dead letter", it -> it.addDeadLetter("line 4", "no title"));
    changes.put("a vocabulary", it -> it.addVocabulary(VOCABULARY));
    changes.put("papers of another Kafka topic", it -> {
      it.requireOrigin("papertrends.papers", "another");
      it.add(SampleIndex.paper(PAPER, "The only one", "Text", LAST_DAY));
    });
    return changes;
  }

  private static List<String> addresses() {
    return Stream.of(
            Addresses.PAGES,
            Addresses.JSON,
            Addresses.CSV,
            Addresses.FEEDS,
            List.of(
                "/topics/" + RISING + "/chart.svg",
                "/topics/splines",
                "/topics/" + NEW_KEYWORD,
                "/papers/arxiv:9",
                "/api/v1/boards/top?day=" + LAST_DAY.plusDays(1)))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void shouldSendNothingThatHasChanged() {
    try (var site = new SampleSite(folder, TITLE, "The text of a paper.")) {
      var addresses = addresses();
      addresses.forEach(site::get);
      CHANGES.forEach((what, change) -> {
        change.accept(site.sample());
        site.commit();

        assertThat(addresses)
            .as(what)
            .allSatisfy(it -> assertThat(body(site, it)).isEqualTo(made(site, it)));
      });
      assertThat(count(site, "hit")).isGreaterThan(count(site, "miss") / 10);
    }
  }

  /** Made now, because no other request has this address. */
  private String made(SampleSite site, String address) {
    asked++;
    var other = (address.contains("?") ? "&" : "?") + "asked=" + asked;
    return body(site, address + other).replace(other, "").replace(other.replace("&", "&amp;"), "");
  }

  /** Without the ids in feeds, which are made of addresses. */
  private static String body(SampleSite site, String address) {
    return site.get(address).body().replaceAll("<id>.*</id>", "");
  }

  @Test
  void shouldMakeAResponseOnceUntilItChanges() {
    try (var site = new SampleSite(folder, TITLE, "The text of a paper.")) {
      site.get("/");
      site.sample().addDeadLetter("line 4", "no title");
      site.commit();
      site.get("/");

      assertThat(count(site, "miss")).isEqualTo(1);
      assertThat(count(site, "hit")).isEqualTo(1);
    }
  }

  private static double count(SampleSite site, String result) {
    return site.registry
        .get(Metric.WEB_CACHE.id())
        .tag("result", result)
        .counter()
        .count();
  }
}
