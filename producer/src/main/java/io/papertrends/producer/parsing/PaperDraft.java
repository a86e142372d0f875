// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.producer.identity.PaperIdentity;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A record on its way to becoming a paper: what the source says, unchecked.
 *
 * @param identifiers ids, DOIs and addresses of the paper; may hold nulls
 * @param title null or blank if absent
 * @param text the abstract; null or blank if absent
 * @param published null if absent
 * @param featured null if absent
 * @param source name of the source
 * @param authors names
 * @param categories subject classes
 * @param keywords given keywords
 */
record PaperDraft(
    List<String> identifiers,
    String title,
    String text,
    LocalDate published,
    LocalDate featured,
    String source,
    List<String> authors,
    List<String> categories,
    List<String> keywords) {

  /** Longer than any real title and abstract, and short enough for a Kafka record. */
  private static final int LONGEST_TITLE = 2_000;

  private static final int LONGEST_ABSTRACT = 100_000;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** A paper if the rules allow it; else rejected with position and raw text as given. */
  ParseResult check(LocalDate today, String position, String raw) {
    var cleanTitle = collapsed(title);
    var cleanText = collapsed(text);
    if (cleanTitle.isEmpty()) {
      return new Rejected(position, "no title", "", raw);
    }
    if (cleanText.isEmpty()) {
      return new Rejected(position, "no abstract", "", raw);
    }
    if (cleanTitle.length() > LONGEST_TITLE) {
      return tooLong("title", cleanTitle, LONGEST_TITLE, position, raw);
    }
    if (cleanText.length() > LONGEST_ABSTRACT) {
      return tooLong("abstract", cleanText, LONGEST_ABSTRACT, position, raw);
    }
    if (published == null) {
      return new Rejected(position, "no day of publication", "", raw);
    }
    // Time zones are up to 14 hours ahead of UTC.
    if (published.isAfter(today.plusDays(1))) {
      return new Rejected(position, "published in the future", published.toString(), raw);
    }
    return new Parsed(new Paper(
        PaperIdentity.of(identifiers, cleanTitle),
        cleanTitle,
        cleanText,
        published,
        featured,
        source,
        clean(authors),
        clean(categories),
        clean(keywords)));
  }

  private static Rejected tooLong(
      String what, String text, int limit, String position, String raw) {
    return new Rejected(
        position, what + " too long", text.length() + " characters, limit " + limit, raw);
  }

  private static List<String> clean(List<String> texts) {
    return texts.stream()
        .filter(Objects::nonNull)
        .map(PaperDraft::collapsed)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String collapsed(String text) {
    return text == null ? "" : WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }
}
