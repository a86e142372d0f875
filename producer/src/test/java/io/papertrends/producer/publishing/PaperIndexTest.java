// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.papertrends.producer.publishing.PaperIndex.Place;
import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperIndexTest {

  private static final Paper PAPER = paper("arxiv:2409.01234", "A title", "doi:10.1/abc");

  @TempDir
  private Path folder;

  @Test
  void shouldKnowTheNextTimeWhatItKnew() {
    try (var index = new PaperIndex(folder)) {
      index.put(PAPER, new Place(-7, 3, 1L << 40));
      index.position(3, 17);
    }

    try (var index = new PaperIndex(folder)) {
      assertThat(index.placeOf(PAPER.getId())).contains(new Place(-7, 3, 1L << 40));
      assertThat(index.idOf("doi:10.1/abc")).contains(PAPER.getId());
      assertThat(PaperIndex.names(PAPER)).allMatch(name -> index.idOf(name).isPresent());
      assertThat(index.position(3)).hasValue(17);
      assertThat(index.position(4)).isEmpty();
    }
  }

  @Test
  void shouldKeepTheLaterOfTwoRecords() {
    try (var index = new PaperIndex(folder)) {
      index.put(PAPER, new Place(1, 0, 9));
      index.put(PAPER, new Place(2, 0, 8));

      assertThat(index.placeOf(PAPER.getId())).contains(new Place(1, 0, 9));
    }
  }

  @Test
  void shouldForgetAPaperUnderAllOfItsNames() {
    try (var index = new PaperIndex(folder)) {
      index.put(PAPER, new Place(1, 0, 9));
      index.remove(PAPER.getId());

      assertThat(index.placeOf(PAPER.getId())).isEmpty();
      assertThat(index.idOf("doi:10.1/abc")).isEmpty();
    }
  }

  @Test
  void shouldGiveEachProcessAnIndexOfItsOwn() {
    try (var one = new PaperIndex(folder)) {
      one.put(PAPER, new Place(1, 0, 9));
      try (var other = new PaperIndex(folder)) {
        assertThat(other.placeOf(PAPER.getId())).isEmpty();
      }
    }
    try (var next = new PaperIndex(folder)) {
      assertThat(next.placeOf(PAPER.getId())).isPresent();
    }
  }

  @Test
  void shouldBeMadeAnewWhenItIsDamaged() throws IOException {
    try (var index = new PaperIndex(folder)) {
      index.put(PAPER, new Place(1, 0, 9));
      index.position(0, 10);
    }
    Files.write(folder.resolve("1").resolve("CURRENT"), "nonsense\n".getBytes(UTF_8));

    try (var index = new PaperIndex(folder)) {
      assertThat(index.placeOf(PAPER.getId())).isEmpty();
      assertThat(index.position(0)).isEmpty();
    }
  }

  @Test
  void shouldSayWhereItCanNotBe() throws IOException {
    var file = Files.createFile(folder.resolve("file"));

    assertThatExceptionOfType(PaperIndexException.class)
        .isThrownBy(() -> new PaperIndex(file))
        .withMessageContaining(file.toString());
  }

  private static Paper paper(String id, String title, String otherId) {
    return Paper.newBuilder()
        .setId(id)
        .setTitle(title)
        .setAbstract$("We study.")
        .setPublished(LocalDate.of(2025, 9, 3))
        .setSource("test")
        .setIdentifiers(List.of(id, otherId))
        .build();
  }
}
