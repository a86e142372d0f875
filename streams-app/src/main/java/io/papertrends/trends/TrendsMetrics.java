// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.schemas.TaggedPaper;

/** The catalogue of what the application measures of itself. */
public final class TrendsMetrics {

  private final Counter newPapers;
  private final Counter revisedPapers;
  private final Counter repeatedPapers;
  private final Counter withdrawnPapers;
  private final Counter retaggedPapers;
  private final Counter deadLetters;

  /** Registers everything with this registry. */
  public TrendsMetrics(MeterRegistry registry) {
    newPapers = papers(registry, "new");
    revisedPapers = papers(registry, "revised");
    repeatedPapers = papers(registry, "repeated");
    withdrawnPapers = papers(registry, "withdrawn");
    retaggedPapers = Counter.builder("papertrends.retagged.papers")
        .description("papers tagged once more because the vocabulary changed")
        .register(registry);
    deadLetters = Counter.builder("papertrends.dead.letters")
        .description("input records that could not be processed")
        .register(registry);
  }

  private static Counter papers(MeterRegistry registry, String change) {
    return Counter.builder("papertrends.papers")
        .description("papers read, by what they changed")
        .tag("change", change)
        .register(registry);
  }

  /** A paper was read that was {@code before} and is {@code after}; null stands for no paper. */
  public void paper(TaggedPaper before, TaggedPaper after) {
    if (after == null) {
      (before == null ? repeatedPapers : withdrawnPapers).increment();
      return;
    }
    if (before == null) {
      newPapers.increment();
      return;
    }
    (before.equals(after) ? repeatedPapers : revisedPapers).increment();
  }

  /** A paper was tagged once more, because the vocabulary changed. */
  public void retagged() {
    retaggedPapers.increment();
  }

  /** An input record could not be processed. */
  public void deadLetter() {
    deadLetters.increment();
  }
}
