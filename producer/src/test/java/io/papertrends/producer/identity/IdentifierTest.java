// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  private static final int ROUNDS = 3_000;
  private static final long SEED = 15;

  private static final List<String> ARXIV = List.of(
      "%s",
      "arXiv:%s",
      "arXiv: %s",
      "arXiv %s",
      "%sv3",
      "%s.pdf",
      "arXiv:%sv2 [cs.CL] 3 Sep 2024",
      "%s (cs.AI)",
      "arxiv.org/abs/%s",
      "www.arxiv.org/abs/%s",
      "http://export.arxiv.org/abs/%sv1",
      "https://arxiv.org/abs/%s/",
      "https://arxiv.org/abs/%s?context=cs",
      "https://arxiv.org/pdf/%sv2.pdf#page=3",
      "https://arxiv.org/html/%sv1",
      "oai:arXiv.org:%s",
      "https://huggingface.co/papers/%s",
      "hf.co/papers/%s?ref=x",
      "https://www.alphaxiv.org/abs/%s",
      "https://ar5iv.labs.arxiv.org/html/%s",
      "https://api.semanticscholar.org/arXiv:%s",
      "https://ui.adsabs.harvard.edu/abs/arXiv:%s",
      "https://scirate.com/arxiv/%s",
      "10.48550/arXiv.%s",
      "doi:10.48550/arXiv.%s",
      "https://doi.org/10.48550/arxiv.%sv1",
      "abs/%s",
      "CoRR abs/%s",
      "info:eprint/arXiv:%s",
      "arXiv e-prints, arXiv:%s");

  private static final List<String> DOI = List.of(
      "%s",
      "doi:%s",
      "DOI: %s",
      "doi %s",
      "info:doi/%s",
      "https://doi.org/%s",
      "http://dx.doi.org/%s",
      "www.doi.org/%s",
      "doi.org/%s",
      "https://doi.org/https://doi.org/%s",
      "doi:https://doi.org/%s",
      "https://doi-org.proxy.example.edu/%s",
      "https://dl.acm.org/doi/pdf/%s",
      "https://dl.acm.org/doi/abs/%s?casa_token=x",
      "https://link.springer.com/article/%s#Sec1",
      "https://www.frontiersin.org/articles/%s/full");

  /** What texts, markup and addresses put around an identifier and into it. */
  private static final List<UnaryOperator<String>> FRAMES = List.of(
      UnaryOperator.identity(),
      it -> "  " + it + " ",
      it -> it + ".",
      it -> it + ";",
      it -> "<" + it + ">",
      it -> "(" + it + ")",
      it -> "{" + it + "}",
      it -> "\"" + it + "\",",
      it -> "\\url{" + it + "}",
      it -> "URL: " + it,
      it -> "\ufeff" + it + "\u200b",
      it -> it.replace("-", "\u2010"),
      it -> it.replace("/", "&#x2F;"),
      it -> it.replace("/", "%2F"),
      it -> it.replace("_", "\\_"),
      it -> it.replace("&", "&amp;"),
      it -> it.contains("://")
          ? it
          : URLEncoder.encode(it, StandardCharsets.UTF_8).replace("+", "%20"));

  @Test
  void shouldKnowAnIdentifierInEveryFormAndFrame() {
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      boolean isArxiv = random.nextBoolean();
      var value = isArxiv ? arxiv(random) : doi(random);
      var forms = isArxiv ? ARXIV : DOI;
      var form = forms.get(random.nextInt(forms.size())).formatted(value);
      var written = FRAMES.get(random.nextInt(FRAMES.size())).apply(form);

      assertThat(Identifier.canonical(written))
          .as("%s", written)
          .containsExactly((isArxiv ? "arxiv:" : "doi:") + value);
    }
  }

  private static String arxiv(Random random) {
    int year = random.nextInt(30);
    int month = 1 + random.nextInt(12);
    if (random.nextInt(4) == 0) {
      var archives = List.of("math", "hep-th", "cs", "quant-ph", "q-bio");
      return "%s/%02d%02d%03d"
          .formatted(archives.get(random.nextInt(5)), year % 10, month, 1 + random.nextInt(999));
    }
    return "%02d%02d.%05d".formatted(year, month, 1 + random.nextInt(99_999));
  }

  private static String doi(Random random) {
    var letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    var value = new StringBuilder("10.").append(1000 + random.nextInt(40_000)).append('/');
    for (int i = 0; i < 12; i++) {
      boolean isSign = i > 0 && i < 11 && random.nextInt(5) == 0;
      value.append(
          isSign
              ? ".-_".charAt(random.nextInt(3))
              : letters.charAt(random.nextInt(letters.length())));
    }
    return value.append('x').toString();
  }

  @ParameterizedTest
  @CsvSource({
    "arXiv:math.GT/0309136v2, arxiv:math/0309136",
    "cond-mat.mtrl-sci/9901001, arxiv:cond-mat/9901001",
    "physics.flu-dyn/0601001, arxiv:physics/0601001",
    "https://dblp.org/rec/journals/corr/abs-2409-01234, arxiv:2409.01234",
    "https://www.example.org/doi/abs/10.48550/arXiv.2409.01234v2, arxiv:2409.01234",
    "https://www.example.org/doi/pdf/10.48550/arXiv.math/0309136, arxiv:math/0309136",
    "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O,"
        + " doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
    "https://doi.org/10.1002/%28SICI%291097-4571%28199806%2949:8%3C693::AID-ASI4%3E3.0.CO;2-O,"
        + " doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
    "10.1016/S0140-6736(20)30183-5, doi:10.1016/s0140-6736(20)30183-5",
    "(10.1016/S0140-6736(20)30183-5)., doi:10.1016/s0140-6736(20)30183-5",
    "https://www.biorxiv.org/content/10.1101/2020.01.30.927871v2.full.pdf, doi:10.1101/2020.01.30.927871",
    "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3526423, doi:10.2139/ssrn.3526423",
    "https://openreview.net/forum?id=rJl-b3RcF7&noteId=x, openreview:rJl-b3RcF7",
    "openreview.net/attachment?id=rJl-b3RcF7&name=pdf, openreview:rJl-b3RcF7",
    "https://openalex.org/W2741809807, openalex:w2741809807",
    "https://api.openalex.org/works/W11, openalex:w11",
    "PMID: 31452104, pmid:31452104",
    "https://pubmed.ncbi.nlm.nih.gov/31452104/, pmid:31452104",
    "https://www.ncbi.nlm.nih.gov/pubmed/31452104, pmid:31452104",
    "https://europepmc.org/article/MED/31452104, pmid:31452104",
    "PMC6776771, pmc:6776771",
    "PMCID: PMC6776771.2, pmc:6776771",
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6776771/, pmc:6776771",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC6776771, pmc:6776771",
    "https://www.semanticscholar.org/paper/Some-Title/649DEF34F8BE52C8B66281AF98AE884C09AEF38B,"
        + " s2:649def34f8be52c8b66281af98ae884c09aef38b",
    "CorpusID:37220927, s2corpus:37220927",
    "https://api.semanticscholar.org/CorpusID:37220927, s2corpus:37220927",
    "https://aclanthology.org/P18-1001.pdf, acl:p18-1001",
    "https://www.aclweb.org/anthology/P/P18/P18-1001/, acl:p18-1001",
    "https://aclanthology.org/2020.acl-main.1/, acl:2020.acl-main.1",
    "https://hal.science/hal-01234567v2, hal:hal-01234567",
    "dblp:conf/acl/Doe20, dblp:conf/acl/Doe20",
    "ISBN 978-3-16-148410-0, isbn:9783161484100",
    "ISBN-10: 3-16-148410-X, isbn:9783161484100"
  })
  void shouldKnowFurtherKindsAndForms(String written, String identity) {
    assertThat(Identifier.canonical(written)).contains(identity);
    assertThat(Identifier.canonical(identity)).as("itself").contains(identity);
  }

  @Test
  void shouldFindTheAnthologysOwnIdInItsDoi() {
    assertThat(Identifier.canonical("10.18653/v1/2020.acl-main.1"))
        .containsExactly("doi:10.18653/v1/2020.acl-main.1", "acl:2020.acl-main.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "row 7",
        "12",
        "12.5",
        "2413.01234",
        "x1",
        "https://example.org/",
        "10.1",
        "doi:",
        "W12",
        "arXiv",
        "https://arxiv.org/list/cs.AI/recent",
        "ISBN 978-3-16-148410-1",
        "https://openalex.org/A12",
        "%",
        "%zz",
        "{",
        "()",
        "\\url{",
        "31452104"
      })
  void shouldTakeNothingElseForOne(String written) {
    assertThat(Identifier.canonical(written)).isEmpty();
  }

  @Test
  void shouldTakeTimeInProportionToTheText() {
    for (var part :
        List.of("doi:", "(", "arxiv.org/", "a.", "&amp;", "%25", "https://", "10.1000/", "{\\_")) {
      assertThat(Identifier.canonical(part.repeat(1_000_000 / part.length()))).hasSizeLessThan(3);
      assertThat(Identifier.canonical(part.repeat(1_900 / part.length()))).hasSizeLessThan(3);
    }
  }
}
