// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import static io.papertrends.producer.PaperRecords.DAY;
import static io.papertrends.producer.PaperRecords.TITLE;
import static io.papertrends.producer.PaperRecords.from;
import static io.papertrends.producer.PaperRecords.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperMergeTest {

  private static final String ID = "arxiv:2409.01234";

  @Test
  void shouldFillWhatTheStandingRecordLeavesOpen() {
    var standing = paper("openalex", TITLE, "", DAY, ID);
    var incoming = new Paper(
        ID,
        "Another wording",
        "We study.",
        DAY.plusDays(9),
        DAY.plusDays(1),
        "hf",
        List.of("A. Author"),
        List.of("cs.AI"),
        List.of("graphs"),
        List.of(ID, "doi:10.1234/x"));

    assertThat(PaperMerge.of(ID, standing, incoming))
        .isEqualTo(new Paper(
            ID,
            TITLE,
            "We study.",
            DAY,
            DAY.plusDays(1),
            "openalex",
            List.of("A. Author"),
            List.of("cs.AI"),
            List.of("graphs"),
            List.of(ID, "doi:10.1234/x")));
  }

  @Test
  void shouldTakeALaterRecordOfTheSameSourceForARevisionThatErasesNothing() {
    var standing = paper("hf", TITLE, "We study.", DAY, ID);

    assertThat(PaperMerge.of(ID, standing, paper("hf", "Better", "We show.", DAY, ID)))
        .isEqualTo(paper("hf", "Better", "We show.", DAY, ID));
    assertThat(PaperMerge.of(ID, standing, paper("hf", "Better", "", DAY, ID)))
        .isEqualTo(paper("hf", "Better", "We study.", DAY, ID));
  }

  @Test
  void shouldLeaveThePaperToItsArchiveOnceThatHasSpoken() {
    var archived = paper("arxiv-atom", TITLE, "We study.", DAY, ID);
    var listed = paper("hf", "Other title", "Other text", DAY.plusDays(1), ID);

    assertThat(PaperMerge.of(ID, listed, archived)).isEqualTo(archived);
    assertThat(PaperMerge.of(ID, archived, listed)).isEqualTo(archived);
  }

  @Test
  void shouldNotSwingBetweenTheWaysInWhichTheArchiveWritesTheSame() {
    var atom = paper("arxiv-atom", "On Erd\\H{o}s: Graphs", "We study.", DAY, ID);
    var oai = paper("arxiv-oai", "On Erd\\H{o}s - graphs", "We study", DAY, ID);

    assertThat(PaperMerge.of(ID, atom, oai)).isEqualTo(atom);
    assertThat(PaperMerge.of(ID, oai, atom)).isEqualTo(oai);
  }

  @Test
  void shouldKeepTheFirstDayThatTheArchiveGave() {
    var listing = paper("arxiv-rss", TITLE, "We study.", DAY.plusDays(3), ID);
    var atom = paper("arxiv-atom", TITLE, "We study.", DAY, ID);

    assertThat(PaperMerge.of(ID, listing, atom).getPublished()).isEqualTo(DAY);
    assertThat(PaperMerge.of(ID, atom, listing).getPublished()).isEqualTo(DAY);
  }

  @Test
  void shouldLetTheBetterIdentityLead() {
    var titled = paper("page", TITLE, "We study.", DAY.plusDays(2));
    var identified = paper("page", TITLE, "We study it.", DAY, "10.1234/abc");

    assertThat(PaperMerge.of("doi:10.1234/abc", titled, identified)).isEqualTo(identified);
    assertThat(PaperMerge.of("doi:10.1234/abc", identified, titled)).isEqualTo(identified);
  }

  @Test
  void shouldChangeNothingWhenTheSameComesAgain() {
    var paper = from("hf", ID, "10.1234/abc");

    assertThat(PaperMerge.of(ID, paper, paper)).isEqualTo(paper);
  }
}
