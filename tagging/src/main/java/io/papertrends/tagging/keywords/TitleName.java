// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordSeparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name before a colon in a title: "Mamba: Linear-Time ...". */
final class TitleName {

  private static final int LONGEST = 3;

  /**
   * The words before the colon if they may be a name: few words with capitals, not all of them
   * ordinary.
   */
  Optional<Keyword> of(TextWords title) {
    int last = 0;
    while (last + 1 < title.size()
        && title.before(last + 1) != WordSeparator.COMMA
        && last < LONGEST) {
      last++;
    }
    if (last >= LONGEST || last + 1 >= title.size() || !isColon(title, last)) {
      return Optional.empty();
    }
    boolean isNew = false;
    var key = new StringBuilder();
    for (int word = 0; word <= last; word++) {
      var text = title.word(word);
      if (!Character.isUpperCase(text.charAt(0)) && !Character.isDigit(text.charAt(0))) {
        return Optional.empty();
      }
      var lexeme = Lexicon.of(text.toLowerCase(Locale.ROOT));
      isNew |= !lexeme.listed() && lexeme.kind() != WordClass.NUMBER;
      if (CoinedWord.of(text) == CoinedWord.YEAR) {
        return Optional.empty();
      }
      key.append(lexeme.form());
    }
    return isNew
        ? Optional.of(new Keyword(key.toString(), PaperField.TITLE, 0, last))
        : Optional.empty();
  }

  private static boolean isColon(TextWords title, int last) {
    var between = title.text().plain().substring(title.end(last), title.start(last + 1));
    return between.indexOf(':') >= 0;
  }
}
