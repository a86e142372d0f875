// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static io.papertrends.producer.formats.ParsedInput.papers;
import static io.papertrends.producer.formats.ParsedInput.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bibliographies as programs export them. */
class BibliographiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year=2024, month = sep # \"~2\"",
        "year=2024, month = \"2~\" # sep",
        "year=2024, month = {September 2}",
        "year={2024}, month={Sept. 2--5}",
        "year=2024, month = {2nd September}",
        "year=2024, month=9, day={2nd}",
        "date = {2024-09-02/2024-09-05}",
        "date = {2024-09-02/..}",
        "date = {2024-09-02T10:00:00}",
        "date = {2024-09-02~}",
        "date = {2024}, month = sep, day = 2",
        "year = {2024-09-02}"
      })
  void shouldReadTheDayOfAnEntryInBibtex(String day) {
    assertThat(published("@article{a, title={Herons}, abstract={We count.}, " + day + "}"))
        .singleElement()
        .asString()
        .startsWith("2024-09-02  ");
  }

  @Test
  void shouldNotLoseTheEntriesBehindACommentWithAnOpenBrace() {
    assertThat(published("""
        @article{a, title={One}, abstract={We count.}, date={2024-09-02}}
        @Comment{meta: grouping:
        1 StaticGroup:with a { in its name;
        }
        @article{b, title={Two}, abstract={We count.}, date={2024-09-02}}
        @comment{ @article{no, title={No}, date={2024-09-02}} }
        @comment{ another {
        @article{c, title={Three}, abstract={We count.}, date={2024-09-02}}
        """))
        .extracting(it -> it.replaceAll(".*  ", ""))
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void shouldReadWhatZoteroExports() {
    assertThat(published("""
        "Key","Publication Year","Author","Title","DOI","Url","Abstract Note","Date","Date Added"
        "A1","2024","Doe, Ann; Roe, Bo","Otters","10.1000/z.1","https://x.org/1","We map.","2024-09-02","2024-10-01"
        "A2","2024","Doe, Ann","More","10.48550/arXiv.2409.04444","","We map.","2024-09-02","2024-10-01"
        """))
        .extracting(it -> it.substring(12))
        .containsExactly("doi:10.1000/z.1  Otters", "arxiv:2409.04444  More");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TY  - JOUR~TI  - Otters~AB  - We map~ rivers.~DA  - 2024/09/02/~DO  - 10.1000/a~AU  - Doe, A.~ER  - ~ | doi:10.1000/a",
        "TY  - JOUR~T1  - Otters~N2  - We map rivers.~Y1  - 2024/9/2//~UR  - https://doi.org/10.1000/a~ER  -~ | doi:10.1000/a",
        "TY  - JOUR~TI  - Otters~AB  - We map rivers.~DA  - 2024/09/02/~M1  - 10.1000/d~L1  - 10.1000/c~UR  - 10.1000/b~DO  - 10.1000/a~ER  - ~ | doi:10.1000/a",
        "PMID- 31452104~TI  - Otters~AB  - We map~      rivers.~DP  - 2024 Sep 2~AID - 10.1000/a [doi]~ | doi:10.1000/a",
        "PMID- 31452104~TI  - Otters~AB  - We map rivers.~DP  - 2024 Sep~DEP - 20240902~ | pmid:31452104",
        "%0 Journal Article~%T Otters~%X We map rivers.~%D 2024~%8 Sep 2~%R 10.1000/a~ | doi:10.1000/a",
        "FN Clarivate~VR 1.0~PT J~TI Otters~AB We map~   rivers.~PD SEP 2~PY 2024~DI 10.1000/a~ER~EF | doi:10.1000/a"
      })
  void shouldReadWhatBibliographicProgramsExport(String record, String id) {
    var text = record.replace('~', '\n');

    assertThat(published(text)).containsExactly("2024-09-02  " + id + "  Otters");
    assertThat(papers(text + "\n" + text))
        .hasSize(2)
        .extracting(Paper::getAbstract$)
        .containsOnly("We map rivers.");
  }

  @Test
  void shouldNotTakeAYearOfABibliographicProgramForADay() {
    assertThat(published("TY  - JOUR\nTI  - Otters\nAB  - We map.\nPY  - 2024\nER  - \n"))
        .singleElement()
        .asString()
        .startsWith("rejected")
        .contains("2024");
  }
}
