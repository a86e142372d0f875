// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperLimits;
import java.util.List;
import java.util.stream.Stream;

/** What every result promises: that it is complete, within its limits and can be published. */
final class ResultPromises {

  /** XML is written anew, and a quotation mark then becomes {@code &quot;}. */
  private static final int RAW_BY_CHARACTER = 8;

  /** The names of strings in a bibliography stand for more than they are. */
  private static final int LISTED_ALWAYS = 20_000;

  private static final int LONGEST_EXPLANATION = 2_000;

  private static final EventSerde<Paper> PAPERS = EventSerde.of(Paper.class);

  private ResultPromises() {}

  /** Fails if one of them does not keep them, or all together are too much for their input. */
  static void check(List<ParseResult> results, int inputLength) {
    assertThat(results).hasSizeLessThanOrEqualTo(inputLength + 1);
    long raw = 0;
    for (var result : results) {
      if (result instanceof Parsed parsed) {
        check(parsed.paper(), inputLength);
      } else if (result instanceof Rejected rejected) {
        check(rejected);
        raw += rejected.raw().length();
      } else {
        assertThat(((Withdrawn) result).id()).isNotBlank().hasSizeLessThan(inputLength + 100);
      }
    }
    assertThat(raw)
        .as("characters of what was rejected")
        .isLessThanOrEqualTo(RAW_BY_CHARACTER * (inputLength + 1L));
  }

  private static void check(Rejected rejected) {
    assertThat(rejected.position()).isNotBlank().hasSizeLessThan(100);
    assertThat(rejected.reason()).isNotBlank();
    assertThat(rejected.explanation()).hasSizeLessThan(LONGEST_EXPLANATION);
  }

  private static void check(Paper paper, int inputLength) {
    assertThat(paper.getId()).isNotBlank().hasSizeLessThan(inputLength + 100);
    assertThat(paper.getTitle()).isNotBlank();
    assertThat(paper.getSource()).isNotBlank();
    assertThat(PaperLimits.problemOfTitle(paper.getTitle())).isEmpty();
    assertThat(PaperLimits.problemOfAbstract(paper.getAbstract$())).isEmpty();
    assertThat(PaperLimits.problemOfDay(paper.getPublished(), ParserPromises.TODAY))
        .isEmpty();
    if (paper.getFeatured() != null) {
      assertThat(PaperLimits.problemOfDay(paper.getFeatured(), ParserPromises.TODAY))
          .isEmpty();
    }
    assertThat(lengthOfLists(paper)).isLessThan(LISTED_ALWAYS + 2L * inputLength);
    var event = PAPERS.serializer().serialize("papers", paper);
    assertThat(PAPERS.deserializer().deserialize("papers", event)).isEqualTo(paper);
  }

  private static long lengthOfLists(Paper paper) {
    return Stream.of(paper.getAuthors(), paper.getCategories(), paper.getKeywords())
        .flatMap(List::stream)
        .peek(it -> assertThat(it).isNotBlank())
        .mapToLong(String::length)
        .sum();
  }
}
