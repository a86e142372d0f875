// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.SchemaNormalization;

/**
 * Fingerprints of the latest rejected records. Days are read repeatedly, and without them the dead
 * letters would fill with repetitions.
 */
final class RecentRejects {

  private static final int MOST = 1_000;

  private final Set<Long> fingerprints;

  RecentRejects(Collection<Long> fingerprints) {
    this.fingerprints = new LinkedHashSet<>(fingerprints);
  }

  /** Drops records that were rejected before, and remembers those that are rejected now. */
  List<ParseResult> without(List<ParseResult> records) {
    var fresh = records.stream()
        .filter(it -> !(it instanceof Rejected rejected) || fingerprints.add(fingerprint(rejected)))
        .toList();
    var oldest = fingerprints.iterator();
    for (int over = fingerprints.size() - MOST; over > 0; over--) {
      oldest.next();
      oldest.remove();
    }
    return fresh;
  }

  /** Oldest first. */
  List<Long> fingerprints() {
    return List.copyOf(fingerprints);
  }

  private static long fingerprint(Rejected rejected) {
    return SchemaNormalization.fingerprint64(
        (rejected.explanation() + "\n" + rejected.raw()).getBytes(UTF_8));
  }
}
