// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import java.time.LocalDate;
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
        "withdrawn",
        "We withdraw this paper because of a crucial error in Lemma 2.",
        "The authors have withdrawn this paper due to an error.",
        "The authors have decided to withdraw this submission.",
        "The author has requested to withdraw the manuscript for further revision.",
        "arXiv admin note: This submission has been removed by arXiv administrators due to a violation",
        "Admin note: withdrawn by arXiv administrators because of plagiarism",
        "Removed by arXiv administration. This article was plagiarised.",
        "This version of the paper has been withdrawn due to an error.",
        "Our article (arXiv:2409.01234) was retracted.",
        "Notice: this preprint has now been withdrawn by the authors",
        "I retract this paper, its main theorem is false.",
        "The authors wish to withdraw this work."
      })
  void shouldTakeANoticeForAWithdrawal(String text) {
    assertThat(paper(text)).isEqualTo(new Withdrawn("arxiv:2409.01234"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We study graphs. This paper has been withdrawn from the conference.",
        "Withdrawn consent is a problem for data that models were trained on.",
        "This paper studies why papers are withdrawn.",
        "We show that this work has been withdrawn.",
        "The paper withdrawn most often is studied here by means of graph neural networks.",
        "We withdraw money from machines that were removed by banks.",
        "Removed parts of an image are filled in by diffusion.",
        "arXiv admin note: text overlap with arXiv:2401.00001",
        "The authors have studied how retracted work is cited.",
        "Withdrawal of drugs in older patients is studied.",
        "Deleted by mistake, files can be recovered from a journal."
      })
  void shouldKeepAPaperThatStillHasItsAbstract(String text) {
    assertThat(paper(text)).isInstanceOf(Parsed.class);
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
