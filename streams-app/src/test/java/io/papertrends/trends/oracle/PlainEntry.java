// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.BoardEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a board says of an entry, a subject or a pair. */
final class PlainEntry {

  private PlainEntry() {}

  /** All but score and ranks. */
  static BoardEntry.Builder of(String id, PlainWindow now, Labels labels) {
    var subjects = List.of(id.split("[+]"));
    long papers = now.number(subjects);
    long earlier = now.earlier().number(subjects);
    double share = (double) papers / now.number();
    boolean isPair = subjects.size() == 2;
    var expected = isPair
        ? Optional.of(now.expectedOfPair(subjects))
        : now.figures(id).map(PlainComparison::expected);
    var lift =
        isPair ? Optional.of(now.liftOfPair(subjects)) : now.figures(id).map(PlainComparison::lift);
    return BoardEntry.newBuilder()
        .setTopic(id)
        .setPapers(papers)
        .setShare(share)
        .setLabel(subjects.stream()
            .map(it -> labels.of(it, now.first(), now.last()))
            .collect(Collectors.joining(" + ")))
        .setExpected(expected.orElse(null))
        .setLift(lift.map(PlainLift::mean).orElse(null))
        .setLiftLow(lift.map(PlainLift::low).orElse(null))
        .setLiftHigh(lift.map(PlainLift::high).orElse(null))
        .setGrowth(
            earlier == 0 ? null : share / ((double) earlier / now.earlier().number()))
        .setEvidence(now.evidence(subjects));
  }
}
