// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIdentityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2409.01234",
        "2409.01234v3",
        "arXiv:2409.01234",
        "arxiv:2409.01234v1",
        "http://arxiv.org/abs/2409.01234v2",
        "https://arxiv.org/pdf/2409.01234.pdf",
        "https://export.arxiv.org/abs/2409.01234",
        "10.48550/arXiv.2409.01234",
        "https://doi.org/10.48550/arxiv.2409.01234",
        " 2409.01234 "
      })
  void shouldKnowAnArxivPaperOnEveryRoad(String identifier) {
    assertThat(identity(identifier)).isEqualTo("arxiv:2409.01234");
  }

  @ParameterizedTest
  @CsvSource({
    "math.GT/0309136, arxiv:math/0309136",
    "hep-th/9901001v2, arxiv:hep-th/9901001",
    "https://arxiv.org/abs/cs/0112017, arxiv:cs/0112017",
    "0801.0275, arxiv:0801.0275",
    "10.1145/3366423.3380112, doi:10.1145/3366423.3380112",
    "https://doi.org/10.1016/J.ARTINT.2020.103, doi:10.1016/j.artint.2020.103",
    "DOI: 10.18653/v1/2020.acl-main.1, doi:10.18653/v1/2020.acl-main.1",
    "https://openreview.net/forum?id=rJl-b3RcF7, openreview:rJl-b3RcF7",
    "openreview:rJl-b3RcF7, openreview:rJl-b3RcF7"
  })
  void shouldKnowOtherIdentifiers(String identifier, String identity) {
    assertThat(identity(identifier)).isEqualTo(identity);
  }

  @Test
  void shouldPreferArxivToDoiToOpenReview() {
    assertThat(identity("openreview:abc", "10.1145/12345", "2409.01234"))
        .isEqualTo("arxiv:2409.01234");
    assertThat(identity("openreview:abc", "10.1145/12345")).isEqualTo("doi:10.1145/12345");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Graphs that Know", "GRAPHS THAT KNOW.", "Graphs—that know", "Ｇraphs  that\nknow"})
  void shouldGoByTheTitleWhereNothingElseIsKnown(String title) {
    var identities = PaperIdentity.all(Arrays.asList("801.0275", null, "row 7"));

    assertThat(PaperIdentity.of(identities, title, ""))
        .isEqualTo(PaperIdentity.of(List.of(), "Graphs that know", ""))
        .matches("title:[0-9a-f]{32}");
  }

  @Test
  void shouldTellTitlesApart() {
    assertThat(PaperIdentity.of(List.of(), "Graphs 1", ""))
        .isNotEqualTo(PaperIdentity.of(List.of(), "Graphs 2", ""));
    assertThat(PaperIdentity.of(List.of(), "???", ""))
        .isNotEqualTo(PaperIdentity.of(List.of(), "!!!", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Introduction", "EDITORIAL.", "Book review", "Chapter 3", "In memoriam"})
  void shouldNotTakeWorksForOneThatShareATitleLikeManyOthers(String title) {
    boolean isShared = PaperIdentity.ofTitle(title).isEmpty();

    assertThat(isShared).isEqualTo(!title.startsWith("Chapter"));
    assertThat(PaperIdentity.of(List.of(), title, "We map otters.")
            .equals(PaperIdentity.of(List.of(), title, "We map ferns.")))
        .isNotEqualTo(isShared);
  }

  private static String identity(String... identifiers) {
    return PaperIdentity.of(PaperIdentity.all(List.of(identifiers)), "Some title", "");
  }
}
