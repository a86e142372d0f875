// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperOriginsTest {

  @Test
  void shouldCountThoseThatShareAnAuthorAsOneGroup() {
    var origins = new PaperOrigins(List.of(by(1, 2), by(3), by(2, 4), by(4, 5), by(6)));

    assertThat(origins.independentGroups()).isEqualTo(3);
    assertThat(origins.mostOfAnAuthor()).isEqualTo(2);
  }

  @Test
  void shouldCountPapersOfUnknownAuthorsAsGroups() {
    assertThat(new PaperOrigins(Collections.nCopies(4, by())).independentGroups())
        .isEqualTo(4);
  }

  @Test
  void shouldNotJoinGroupsByCommonNamesWhereThereAreManyPapers() {
    assertThat(new PaperOrigins(Collections.nCopies(61, by(1))).independentGroups())
        .isEqualTo(61);
    assertThat(new PaperOrigins(Collections.nCopies(60, by(1))).independentGroups())
        .isEqualTo(1);
  }

  @Test
  void shouldCountPapersThatNameAnEvent() {
    var origins = new PaperOrigins(List.of(
        new PaperOrigin(List.of(), List.of(7, 8), 0), new PaperOrigin(List.of(), List.of(7), 0)));

    assertThat(origins.mostOfAnEvent()).isEqualTo(2);
  }

  private static PaperOrigin by(Integer... authors) {
    return new PaperOrigin(Stream.of(authors).toList(), List.of(), 0);
  }
}
