// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.util.regex.Pattern;

/**
 * Titles of notes on another paper, such as "Comment on ..." or "Rejoinder: ...", and of
 * proceedings: what they name is another's subject. The first word alone is not enough: "Response
 * surface methodology" is a paper like any other.
 */
final class NoteTitle {

  private static final String KIND =
      "(discussion|comments?|rejoinder|reply|response|remarks?|erratum|errata|corrigendum|correction"
          + "|addendum|retraction|editorial|preface|foreword)";

  /** The word stands alone, or the title of the other paper follows after it. */
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
