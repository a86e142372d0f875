// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.PaperWords;
import java.util.List;

/** Extracts from one paper after another, and says how what was found is written. */
final class Extraction {

  private final PaperWords paper = new PaperWords();
  private final KeyphraseExtractor extractor = new KeyphraseExtractor(paper);

  List<Keyphrase> extract(String title, String text, int limit) {
    paper.read(title, text);
    return extractor.extract(limit);
  }

  /** Of a keyphrase of the last paper. */
  String textOf(Keyphrase keyphrase) {
    var words = paper.of(keyphrase.field());
    return words
        .text()
        .plain()
        .substring(words.start(keyphrase.first()), words.end(keyphrase.last()));
  }
}
