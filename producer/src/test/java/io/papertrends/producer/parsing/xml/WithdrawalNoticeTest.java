// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalNoticeTest {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This paper has been withdrawn.",
        "This paper has been withdrawn by the author due to an error in Lemma 2.",
        "[This paper is withdrawn]",
        "The manuscript was temporarily withdrawn.",
        "This submission has been withdrawn by arXiv administrators",
        "Paper withdrawn because of a missing reference",
        "Withdrawn by the authors",
        "withdrawn"
      })
  void shouldTakeANoticeForAWithdrawal(String text) {
    assertThat(WithdrawalNotice.heeded(paper(text))).isEqualTo(new Withdrawn("arxiv:2409.01234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We study graphs. This paper has been withdrawn from the conference.",
        "Withdrawn consent is a problem for data that models were trained on.",
        "This paper studies why papers are withdrawn.",
        "We show that this work has been withdrawn."
      })
  void shouldKeepAPaperThatStillHasItsAbstract(String text) {
    var paper = paper(text);

    assertThat(WithdrawalNotice.heeded(paper)).isSameAs(paper);
  }

  @Test
  void shouldLeaveRejectedRecordsAlone() {
    var rejected = new Rejected("record 1", "no title", "", "");

    assertThat(WithdrawalNotice.heeded(rejected)).isSameAs(rejected);
  }

  private static ParseResult paper(String text) {
    return new PaperDraft("test")
        .identifier("2409.01234")
        .title("Graphs")
        .text(text)
        .published(DAY)
        .check(DAY, "record 1", "");
  }
}
