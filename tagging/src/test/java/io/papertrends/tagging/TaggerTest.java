// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.TAGGER;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.PaperField;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "retrieval-augmented generation",
        "Retrieval Augmented Generation",
        "RETRIEVAL-AUGMENTED GENERATIONS",
        "retrieval–augmented generation",
        "IM-RAG",
        "(RAG)",
        "RAGs",
        "UR$^2$: RAG"
      })
  void shouldFindATopicHoweverItIsWritten(String text) {
    assertThat(topics(text)).containsExactly("retrieval-augmented-generation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a rag doll",
        "fragments",
        "DRAGs",
        "Rag",
        "retrieval, then augmented",
        "knowledge of graphs",
        ""
      })
  void shouldNotFindWhatOnlyLooksLikeIt(String text) {
    assertThat(topics(text)).isEmpty();
  }

  @Test
  void shouldSayWhereAndWhatMatched() {
    var tagged = TAGGER.tag(paper("a", DAY, "Lifelong learning", "On KGs. Two knowledge graphs."));

    assertThat(tagged.getMentions())
        .extracting(
            Mention::getTopic,
            Mention::getField,
            Mention::getStart,
            Mention::getEnd,
            Mention::getText)
        .containsExactly(
            tuple("continual-learning", PaperField.TITLE, 0, 17, "Lifelong learning"),
            tuple("knowledge-graphs", PaperField.ABSTRACT, 3, 6, "KGs"),
            tuple("knowledge-graphs", PaperField.ABSTRACT, 12, 28, "knowledge graphs"));
  }

  @Test
  void shouldCountATopicInsideALongerNameOfAnother() {
    assertThat(topics("large language models"))
        .containsExactlyInAnyOrder("large-language-models", "language-models");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a vision-language model  | vision
      a visual-language model  | language
      vision-language models and language models | vision language
      a vision language model  | vision language
      """)
  void shouldNotFindAHalfOfAWordInALongerName(String text, String topics) {
    var tagger = new Tagger(new Vocabulary(List.of(
        new Topic("vision", "Vision-language model", List.of()),
        new Topic("language", "Language model", List.of()))));

    assertThat(tagger.tag(paper("a", DAY, "-", text)).getMentions())
        .extracting(Mention::getTopic)
        .containsExactly(topics.split(" "));
  }

  @Test
  void shouldKeepTheLongestOfOverlappingNamesOfOneTopic() {
    var vocabulary =
        new Vocabulary(List.of(new Topic("t", "graph", List.of("graph network", "network model"))));

    var tagged = new Tagger(vocabulary).tag(paper("a", DAY, "graph network model", "-"));

    assertThat(tagged.getMentions()).extracting(Mention::getText).containsExactly("graph network");
  }

  @ParameterizedTest
  @ValueSource(strings = {"knowledge, graphs", "of knowledge. Graphs", "knowledge (old): graphs"})
  void shouldFindNoNameAcrossTheEndOfAClause(String text) {
    assertThat(TAGGER.tag(paper("a", DAY, "-", text)).getMentions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"knowledge (graphs)", "knowledge \"graphs\"", "\"Knowledge\" graphs"})
  void shouldFindANameAcrossBracketsAndQuotationMarks(String text) {
    assertThat(TAGGER.tag(paper("a", DAY, "-", text)).getMentions()).hasSize(1);
  }

  @Test
  void shouldFindANameThatHasACommaWhereTheTextHasOne() {
    var tagger = new Tagger(new Vocabulary(List.of(new Topic("t", "sun, moon", List.of()))));

    assertThat(tagger.tag(paper("a", DAY, "Sun, moon", "Sun moon")).getMentions())
        .extracting(Mention::getField)
        .containsExactly(PaperField.TITLE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Multimodal model     | multi-modal models
      multi-modal model    | multimodal models
      fine-tuning          | finetuning
      modelling language   | modeling language
      colour optimization  | color optimisation
      k-NN                 | $k$-NN
      UR²                  | UR$^2$
      UR2                  | UR²
      H2O                  | H$_{2}$O
      β-VAE                | $\\beta$-VAE
      beta-VAE             | β-VAE
      L1 regularization    | $\\ell_1$-regularisation
      knowledge graph      | \\textbf{knowledge} \\emph{graphs}
      knowledge graph      | \\textbf{K}nowledge~\\textbf{G}raphs
      naive Bayes          | na\\"ive Bayes
      naive Bayes          | naïve Bayes
      Erdős number         | Erd\\H{o}s number
      finite field         | ﬁnite ﬁeld
      knowledge graph      | ｋｎｏｗｌｅｄｇｅ graph
      segmentation         | seg­men­ta­tion
      e-mail               | e‑mails
      Parkinson's disease  | Parkinson’s disease
      R&D                  | R&amp;D
      3D reconstruction    | 3d reconstruction
      indices of graphs    | index of graph
      """)
  void shouldFindANameInAllForms(String name, String text) {
    assertThat(new Tagger(new Vocabulary(List.of(new Topic("t", name, List.of()))))
            .tag(paper("a", DAY, "-", "On " + text + ", and so on."))
            .getMentions())
        .extracting(Mention::getText)
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/RAG/RAG.",
        "see github.com/x/RAG",
        "www.RAG.org/RAG",
        "RAG@RAG.org",
        "\\url{RAG}",
        "\\cite{RAG}",
        "\\RAG",
        "\\href{https://x.y/RAG}{page}",
        "<a href=\"RAG\">page</a>"
      })
  void shouldFindNothingInAddressesAndCommands(String text) {
    assertThat(topics(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RAG@10", "RAG/KG", "e.g./RAG", "(RAG): https://x.y/z", "RAG@k."})
  void shouldNotTakeForAnAddressWhatIsNone(String text) {
    assertThat(topics(text)).contains("retrieval-augmented-generation");
  }

  @Test
  void shouldTellPlacesOfTheTextAsItWasGiven() {
    var text = "A \\textbf{knowledge}~graph, $x$";

    var mention = TAGGER.tag(paper("a", DAY, "-", text)).getMentions().get(0);

    assertThat(mention.getText()).isEqualTo("knowledge}~graph");
    assertThat(text.substring(mention.getStart(), mention.getEnd())).isEqualTo(mention.getText());
  }

  private static List<String> topics(String text) {
    return TAGGER.tag(paper("a", DAY, "-", text)).getMentions().stream()
        .map(Mention::getTopic)
        .distinct()
        .toList();
  }

  @Test
  void shouldTellKeywordsThatNoTopicNames() {
    var tagged = TAGGER.tag(paper(
        "a",
        DAY,
        "Temporal knowledge graphs",
        "We study knowledge graphs, pre-trained LLMs, large language models and belief revision."));

    assertThat(tagged.getKeywords())
        .extracting(KeywordMention::getKeyword)
        .containsExactlyInAnyOrder("keyword:temporalknowledgegraph", "keyword:beliefrevision");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Discussion of: Belief revision",
        "Discussion. Belief revision",
        "Comment: Belief revision",
        "Comment on `Belief revision'",
        "Comments on \"Belief revision\"",
        "Comment - Belief revision",
        "Rejoinder",
        "Rejoinder to \"Belief revision\"",
        "Reply to \"Belief revision\"",
        "Response to the letter to the editor",
        "Erratum to: Belief revision",
        "Correction to \"Belief revision\"",
        "Editorial: Belief revision",
        "Proceedings Fourth Workshop on Belief Revision"
      })
  void shouldGiveANoteOnAnotherPaperNoKeywordsOfItsOwn(String title) {
    assertThat(keywords(title)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Response surface methodology",
        "Response-adaptive dose finding",
        "Response of double-auction markets to belief revision",
        "Discussion forums in courses",
        "Comment-aided video retrieval",
        "Comments in source code",
        "Correction of noisy sentences",
        "Correction rules for parsers",
        "Editorial process in scientific journals",
        "Remarks on separating words"
      })
  void shouldTellKeywordsOfAPaperWhoseTitleBeginsLikeThatOfANote(String title) {
    assertThat(keywords(title)).contains("keyword:beliefrevision");
  }

  private static List<String> keywords(String title) {
    return TAGGER
        .tag(paper("a", DAY, title, "We study belief revision, and belief revision alone."))
        .getKeywords()
        .stream()
        .map(KeywordMention::getKeyword)
        .toList();
  }

  @Test
  void shouldLeaveNothingInAThreadThatUsedIt() {
    var tagger = new Tagger(new Vocabulary(List.of(new Topic("rag", "RAG", List.of()))));
    tagger.tag(paper("a", DAY, "RAG", ""));
    var left = new WeakReference<>(tagger);

    tagger = null;

    await().untilAsserted(() -> {
      System.gc();
      assertThat(left.get()).isNull();
    });
  }
}
