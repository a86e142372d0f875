// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.schemas.Paper;
import io.papertrends.tagging.sketch.TextHash;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The scientific events that a paper names, such as "SemEval-2024" or "WMT24": a name in capitals
 * with the year of publication or the next one. Papers for shared tasks and challenges appear on
 * the same days, so a shared task or challenge of any name is one more event.
 */
final class NamedEvents {

  private static final String UP_TO_CAPITAL = "[\\p{L}&&\\P{Lu}]*+\\p{Lu}";

  /**
   * Possessive quantifiers avoid backtracking, so the time is linear also for thousands of
   * capitals.
   */
  private static final Pattern EVENT = Pattern.compile(
      "\\b(" + UP_TO_CAPITAL + UP_TO_CAPITAL + "\\p{L}*+)[-\u2013 '\u2019]?(20\\d\\d|\\d\\d)\\b");

  private static final Pattern SHARED_TASK = Pattern.compile("[Ss]hared [Tt]ask");

  /** Names of contests: in capitals, or names like "autoPET" or "CheckThat!". */
  private static final Pattern CONTEST =
      Pattern.compile("\\p{Lu}\\S*( \\S+)? (Challenge|Competition)\\b"
          + "|\\p{Ll}\\p{Lu}\\S*( \\S+)? (challenge|competition)\\b");

  /** Ends of the words for contests, because their first letter may be a capital. */
  private static final List<String> CONTESTS = List.of("hallenge", "ompetition");

  /** Maximum distance of the name before such a word, in characters. */
  private static final int NAME = 40;

  /** All contests count as one event, because their papers appear at deadlines. */
  private static final int ANY_CONTEST = (int) TextHash.of("a contest");

  private static final int CENTURY = 2_000;

  private NamedEvents() {}

  static List<Integer> of(Paper paper) {
    int year = paper.getPublished().getYear();
    var events = new TreeSet<Integer>();
    read(paper.getTitle(), year, events);
    read(paper.getAbstract$(), year, events);
    return List.copyOf(events);
  }

  private static void read(String text, int year, Set<Integer> events) {
    if (isForContest(text)) {
      events.add(ANY_CONTEST);
    }
    // A quick check, because most papers name no event.
    if (!text.contains(inShort(year)) && !text.contains(inShort(year + 1))) {
      return;
    }
    var found = EVENT.matcher(text);
    while (found.find()) {
      int named = Integer.parseInt(found.group(2)) % CENTURY + CENTURY;
      if (named == year || named == year + 1) {
        events.add((int) TextHash.of(found.group(1).toLowerCase(Locale.ROOT) + named));
      }
    }
  }

  private static boolean isForContest(String text) {
    return (text.contains("hared ") && SHARED_TASK.matcher(text).find())
        || CONTESTS.stream().anyMatch(it -> namesContest(text, it));
  }

  /** Searches for a name only before the word, because most texts do not have the word. */
  private static boolean namesContest(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      var name = CONTEST
          .matcher(text)
          .region(Math.max(0, at - NAME), at + word.length())
          .useTransparentBounds(true);
      if (name.find()) {
        return true;
      }
    }
    return false;
  }

  private static String inShort(int year) {
    int ofCentury = year % 100;
    return ofCentury < 10 ? "0" + ofCentury : Integer.toString(ofCentury);
  }
}
