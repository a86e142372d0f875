// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.tagging.Tagger;

/** Reports the number of papers that are not in English. */
final class OtherLanguages {

  private OtherLanguages() {}

  /** Prints a message, unless all papers are in English. */
  static void say(Tagger tagger, Console console) {
    long papers = tagger.papersInOtherLanguages();
    if (papers > 0) {
      console.say((papers == 1 ? "1 paper is" : papers + " papers are")
          + " not in English: tagged by names and acronyms, without keywords");
    }
  }
}
