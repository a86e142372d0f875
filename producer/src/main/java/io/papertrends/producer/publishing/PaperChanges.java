// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.identity.PaperIdentity;
import io.papertrends.producer.identity.PaperMerge;
import io.papertrends.schemas.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The changes that some records, one after the other, make to the papers in Kafka. A record is
 * about the paper that has one of its identities or, if one of the two has only a title, the same
 * title. If it proves that two papers are one, the better identity stays and the other is
 * retracted.
 */
final class PaperChanges {

  /**
   * A paper to write.
   *
   * @param id its identity
   * @param paper its current version; null to retract it
   */
  record Change(String id, Paper paper) {}

  private final Function<String, Optional<String>> standingId;
  private final Function<String, Paper> standingPaper;

  private final Map<String, Paper> now = new HashMap<>();
  private final Map<String, String> newNames = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * Relative to the papers in Kafka.
   *
   * @param standingId the id of the current paper with this name
   * @param standingPaper the current paper with this id
   */
  PaperChanges(
      Function<String, Optional<String>> standingId, Function<String, Paper> standingPaper) {
    this.standingId = standingId;
    this.standingPaper = standingPaper;
  }

  /** The changes in the order in which they must be written. */
  List<Change> inOrder() {
    return changes;
  }

  /** Whether a paper with this id has changed. */
  boolean concern(String id) {
    return now.containsKey(id);
  }

  /** Whether the record of a paper changes anything. */
  boolean add(Paper incoming) {
    var candidates = candidates(incoming);
    var id = Stream.concat(Stream.of(incoming.getId()), candidates.stream())
        .reduce(
            (best, other) -> PaperIdentity.kind(other) < PaperIdentity.kind(best) ? other : best)
        .orElseThrow();
    var before = candidates.contains(id) ? Optional.of(standing(id)) : Optional.<Paper>empty();
    var superseded = candidates.stream()
        .filter(other -> PaperIdentity.kind(other) > PaperIdentity.kind(id))
        .toList();
    var after = before.map(it -> PaperMerge.of(id, it, incoming)).orElse(incoming);
    for (String other : superseded) {
      after = PaperMerge.of(id, standing(other), after);
      write(other, null);
    }
    if (before.isPresent() && before.get().equals(after)) {
      return false;
    }
    write(id, after);
    return true;
  }

  /** Whether there is such a paper, which is then retracted. */
  boolean withdraw(String name) {
    var id = idOf(name);
    id.ifPresent(it -> write(it, null));
    return id.isPresent();
  }

  /** The papers that a record may be about, by the names it gives. */
  private List<String> candidates(Paper incoming) {
    return Stream.concat(
            Stream.of(incoming.getId()).flatMap(it -> idOf(it).stream()),
            PaperIndex.names(incoming)
                .flatMap(
                    name -> idOf(name).filter(id -> mayBeTheSame(name, incoming, id)).stream()))
        .distinct()
        .toList();
  }

  private static boolean mayBeTheSame(String name, Paper incoming, String id) {
    return !PaperIdentity.isTitle(name)
        || PaperIdentity.isTitle(incoming.getId())
        || PaperIdentity.isTitle(id);
  }

  private Optional<String> idOf(String name) {
    if (now.get(name) != null) {
      return Optional.of(name);
    }
    return Optional.ofNullable(newNames.get(name))
        .or(() -> standingId.apply(name))
        .filter(id -> !now.containsKey(id) || now.get(id) != null);
  }

  private Paper standing(String id) {
    return now.containsKey(id) ? now.get(id) : standingPaper.apply(id);
  }

  private void write(String id, Paper paper) {
    changes.add(new Change(id, paper));
    now.put(id, paper);
    if (paper != null) {
      PaperIndex.names(paper)
          .filter(name -> idOf(name).isEmpty())
          .forEach(name -> newNames.put(name, id));
    }
  }
}
