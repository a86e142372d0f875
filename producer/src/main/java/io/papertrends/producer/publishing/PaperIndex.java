// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.identity.PaperIdentity;
import io.papertrends.schemas.Paper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which papers stand, under which names, and where in Kafka; about 400 bytes of memory for each. A
 * paper's names are its identities and its title.
 */
final class PaperIndex {

  /**
   * Where a paper stands.
   *
   * @param fingerprint of its bytes
   * @param partition of the Kafka topic of papers
   * @param offset in that partition
   */
  record Place(long fingerprint, int partition, long offset) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> idsByName = new HashMap<>();

  /** A paper stands, unless a later record of it is known. */
  void put(Paper paper, Place place) {
    var id = paper.getId();
    var known = places.get(id);
    if (known != null && known.offset() > place.offset()) {
      return;
    }
    places.put(id, place);
    names(paper).forEach(name -> {
      if (idOf(name).isEmpty()) {
        idsByName.put(name, id);
      }
    });
  }

  /** A paper stands no more. */
  void remove(String id) {
    places.remove(id);
  }

  Optional<Place> placeOf(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The paper that is known by this name; if several are, the first. */
  Optional<String> idOf(String name) {
    if (places.containsKey(name)) {
      return Optional.of(name);
    }
    return Optional.ofNullable(idsByName.get(name)).filter(places::containsKey);
  }

  /** What a paper may be known by but its id. */
  static Stream<String> names(Paper paper) {
    return Stream.concat(
            paper.getIdentifiers().stream(), Stream.of(PaperIdentity.ofTitle(paper.getTitle())))
        .filter(name -> !name.equals(paper.getId()));
  }
}
