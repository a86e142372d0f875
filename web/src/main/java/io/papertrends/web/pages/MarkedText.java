// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.MarkupText;
import java.util.Comparator;
import java.util.List;

/** Text of a paper as HTML, with links where topics were found. The text is escaped. */
final class MarkedText {

  private MarkedText() {}

  /**
   * A place in the text.
   *
   * @param start offset of the first character, in UTF-16 code units
   * @param end offset after the last one
   * @param subject id of what was found
   * @param name of it, for people
   * @param isTopic whether it is a topic of the vocabulary, or a keyword
   */
  record Mark(int start, int end, String subject, String name, boolean isTopic) {}

  /**
   * The text; of marks that overlap the first is kept, of those that begin together the longest.
   */
  static String html(String text, List<Mark> marks) {
    var sorted = marks.stream()
        .filter(it -> it.start() >= 0 && it.start() < it.end() && it.end() <= text.length())
        .sorted(Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(it -> !it.isTopic()))
        .toList();
    var html = new StringBuilder();
    int at = 0;
    for (var mark : sorted) {
      if (mark.start() < at) {
        continue;
      }
      html.append(escaped(text.substring(at, mark.start())))
          .append("<a class=\"")
          .append(mark.isTopic() ? "found" : "found keyword")
          .append("\" href=\"")
          .append(escaped(RelativeUrl.ofTopic(mark.subject()).toString()))
          .append("\" title=\"")
          .append(escaped((mark.isTopic() ? "topic: " : "keyword: ") + mark.name()))
          .append("\">")
          .append(escaped(text.substring(mark.start(), mark.end())))
          .append("</a>");
      at = mark.end();
    }
    return html.append(escaped(text.substring(at))).toString();
  }

  private static String escaped(String text) {
    return MarkupText.escaped(text);
  }
}
