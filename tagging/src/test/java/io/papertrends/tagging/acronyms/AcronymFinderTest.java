// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          We use Retrieval-Augmented Generation (RAG).  | RAG   | Retrieval-Augmented Generation
          We use RAG (Retrieval Augmented Generation).  | RAG   | Retrieval Augmented Generation
          of large language models (LLMs) in            | LLMs  | large language models
          most graph neural networks (GNNs)             | GNNs  | graph neural networks
          by Low-Rank Adaptation (LoRA) of              | LoRA  | Low-Rank Adaptation
          with Chain-of-Thought (CoT) prompts           | CoT   | Chain-of-Thought
          of artificial benchmark corpora (ABCs)        | ABCs  | artificial benchmark corpora
          the mean average precision (mAP)              | mAP   | mean average precision
          three-dimensional (3D) scenes                 | 3D    | three-dimensional
          for text-to-image (T2I) models                | T2I   | text-to-image
          the World Wide Web Consortium (W3C)           | W3C   | World Wide Web Consortium
          explainable artificial intelligence (XAI)     | XAI   | explainable artificial intelligence
          of 5-hydroxytryptamine (5-HT) receptors       | 5-HT  | 5-hydroxytryptamine
          TNF-α (tumor necrosis factor alpha)           | TNF-α | tumor necrosis factor alpha
          the Schrödinger Équation Solver (SES)         | SES   | Schrödinger Équation Solver
          in dimethylsulphoxide (DMSO)                  | DMSO  | dimethylsulphoxide
          the oestrogen receptor (ER) binds             | ER    | oestrogen receptor
          falling barometric pressure (PB)              | PB    | barometric pressure
          cell division control (cdc2) kinases          | cdc2  | cell division control
          the Abelson murine leukemia (A-MuLV)          | A-MuLV | Abelson murine leukemia
          amounts of progesterone (P) and               | P     | progesterone
          """)
  void shouldFindTheWordsThatLettersStandFor(String text, String shortForm, String longForm) {
    var found = AcronymFinder.find(text);

    assertThat(found)
        .extracting(Acronym::shortForm, Acronym::longForm)
        .containsExactly(tuple(shortForm, longForm));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          language models [LM] and                           | LM    | language models
          language models("LM") and                          | LM    | language models
          language models (the LM) and                       | LM    | language models
          language models, or LMs (LMs), language (hence LM) | LM    |
          language models (hereafter LM)                     | LM    | language models
          language models (LM, 0.62)                         | LM    | language models
          language models (EC 1.11; LM)                      | LM    | language models
          language models (LM and its kin)                   | LM    | language models
          LM (language models, as in text)                   | LM    | language models
          "LM" (i.e., language models)                       | LM    | language models
          (all (deep) language models (LM))                  | LM    | language models
          LM = language models; NN = neural networks         | LM    | language models
          In vitro. Language models (LM)                     | LM    | Language models
          """)
  void shouldFindThemHoweverTheyAreBracketed(String text, String shortForm, String longForm) {
    var found = AcronymFinder.find(text);

    if (longForm == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .extracting(Acronym::shortForm, Acronym::longForm)
          .contains(tuple(shortForm, longForm));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          contrastive language-image pre-training model (CLIP) | contrastive language-image pre-training
          we train machine learning-based (ML) systems         | machine learning
          human epidermal growth factor (EGF)                  | epidermal growth factor
          a theory of natural language processing (NLP)        | natural language processing
          forced/forced vital capacity (FVC)                   | forced vital capacity
          nitric oxide (NO) synthase (NOS)                     | nitric oxide (NO) synthase
          """)
  void shouldTakeNoMoreAndNoLessThanTheName(String text, String longForm) {
    var found = AcronymFinder.find(text);

    assertThat(found).extracting(Acronym::longForm).contains(longForm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as shown there (Fig. 2)",
        "some examples (e.g. X) of it",
        "in the year (2020)",
        "the following items: (i) one, (ii) two",
        "by Vaswani et al. (2017) and others (Brown et al., 2020; Wei et al., 2022)",
        "patients improved (P < 0.05)",
        "the painters (P=0.002)",
        "twelve women (n = 12)",
        "effective couplings J(eff)",
        "the region(s) of interest",
        "GABA(A) receptors",
        "the RAG system (RAG)",
        "a set of tokens [MASK]",
        "We (who else) are here",
        "( ) [ ] () []",
        "(LM) language models",
        "unclosed language models (LM",
        "",
        "="
      })
  void shouldNotFindWhatIsNone(String text) {
    assertThat(AcronymFinder.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          $k$-nearest neighbours ($k$-NN)                 | k-NN  | k-nearest neighbours
          \\textbf{Context Graphs} (\\emph{CGs})          | CGs   | Context Graphs
          \\textbf{T}emporal \\textbf{N}etworks (TN)      | TN    | Temporal Networks
          an Auto\\textbf{R}egressive (AR) mode           | AR    | AutoRegressive
          Reward Model~(RM)                               | RM    | Reward Model
          $\\alpha$-amino acids (AAA)                     | AAA   | alpha-amino acids
          Schr\\"odinger bridge matching \\cite{x} (SBM)  | SBM   | Schrodinger bridge matching
          **language models** (**LM**)                    | LM    | language models
          <b>language models</b> (<i>LM</i>)              | LM    | language models
          """)
  void shouldReadOverMarkup(String text, String shortForm, String longForm) {
    var found = AcronymFinder.find(text.replace("\\\\", "\\"));

    assertThat(found)
        .extracting(Acronym::shortForm, Acronym::longForm)
        .containsExactly(tuple(shortForm, longForm));
  }

  @Test
  void shouldSayWhereTheFormsAre() {
    var text = "A \\emph{graph neural\n  network} ($\\mathrm{GNN}$), or network (N).";

    var found = AcronymFinder.find(text);

    assertThat(found).hasSize(2);
    var gnn = found.get(0);
    assertThat(gnn.longForm()).isEqualTo("graph neural network");
    assertThat(text.substring(gnn.longStart(), gnn.longEnd())).isEqualTo("graph neural\n  network");
    assertThat(text.substring(gnn.shortStart(), gnn.shortEnd())).isEqualTo("GNN");
    assertThat(found.get(1).shortStart()).isEqualTo(text.lastIndexOf("N)"));
  }
}
