// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.markup.PlainText;

/** The words of a paper. The object is reused for many papers. Not thread-safe. */
public final class PaperWords {

  private final WordNumbers numbers = new WordNumbers();
  private final TextWords title = new TextWords(numbers);
  private final TextWords body = new TextWords(numbers);

  /** Reads a paper in place of the previous one; the numbers of words stay. */
  public void read(String titleOfPaper, String abstractOfPaper) {
    numbers.makeRoom();
    title.read(PlainText.of(titleOfPaper));
    body.read(PlainText.of(abstractOfPaper));
  }

  /** The words of the title or abstract. */
  public TextWords of(PaperField field) {
    return field == PaperField.TITLE ? title : body;
  }

  /** The numbers of the words. */
  public WordNumbers numbers() {
    return numbers;
  }
}
