// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.util.regex.Pattern;

/**
 * Recognises titles of notes on another paper, such as "Comment on ..." or "Rejoinder: ...", and of
 * proceedings: keywords in them belong to other papers. The first word alone does not decide:
 * "Response surface methodology" is an ordinary title.
 */
final class NoteTitle {

  private static final String KIND =
      "(discussion|comments?|rejoinder|reply|response|remarks?|erratum|errata|corrigendum|correction"
          + "|addendum|retraction|editorial|preface|foreword)";

  /** The word is the whole title, or the title of the other paper follows. */
  private static final String ALONE = KIND + "( *$| *:|\\.(?= )| [-\u2013\u2014] )";

  private static final String QUOTED = KIND + " (of|on|to|for) *[\"`\u2018\u201c]";

  private static final String WORDED =
      "((discussion|rejoinder) of|comments? on|(rejoinder|reply|response|correction|addendum|corrigendum"
          + "|erratum|errata|editorial|preface|foreword) (to|for))\\b";

  private static final Pattern NOTE =
      Pattern.compile("(?i)(proceedings\\b|" + ALONE + "|" + QUOTED + "|" + WORDED + ")");

  private NoteTitle() {}

  static boolean is(String title) {
    return NOTE.matcher(title).lookingAt();
  }
}
