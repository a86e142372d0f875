// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Syntax and tags of one format of tagged records.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
 * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">MEDLINE/PubMed field
 *     descriptions</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are immutable.
enum TaggedSyntax {
  RIS(
      "ris",
      "^TY {2}- ",
      "([A-Z][A-Z0-9]) {2}-(?: (.*)|)",
      "ER",
      List.of("TI", "T1", "CT"),
      List.of("AB", "N2"),
      List.of("DA", "Y1", "PY"),
      List.of("PY", "Y1"),
      List.of("AU", "A1"),
      List.of("KW"),
      List.of("DO", "UR", "L1", "L2", "AN", "M1", "ID")),
  NBIB(
      "nbib",
      "^PMID- ",
      "([A-Z]{2,4}) *- (.*)",
      "",
      List.of("TI", "BTI"),
      List.of("AB"),
      List.of("DEP", "DP"),
      List.of("DP"),
      List.of("FAU", "AU"),
      List.of("OT"),
      List.of("PMID", "PMC", "AID", "LID")),
  REFER(
      "endnote",
      "^%0 ",
      "%([A-Z0-9@!?+^>~<*$#&]) (.*)",
      "",
      List.of("T"),
      List.of("X"),
      List.of("8", "D"),
      List.of("D"),
      List.of("A"),
      List.of("K"),
      List.of("R", "U", "M")),
  WEB_OF_SCIENCE(
      "web-of-science",
      "^PT [A-Z]\\s*$",
      "([A-Z][A-Z0-9])(?: (.*)|)",
      "ER",
      List.of("TI"),
      List.of("AB"),
      List.of("PD", "EA"),
      List.of("PY"),
      List.of("AF", "AU"),
      List.of("DE"),
      List.of("DI", "PM"));

  private static final int LINES = 20;

  private final String formatName;
  private final Pattern beginning;
  private final Pattern field;
  private final String end;
  private final List<String> title;
  private final List<String> text;
  private final List<String> days;
  private final List<String> year;
  private final List<String> authors;
  private final List<String> keywords;
  private final List<String> identifiers;

  TaggedSyntax(
      String formatName,
      String beginning,
      String field,
      String end,
      List<String> title,
      List<String> text,
      List<String> days,
      List<String> year,
      List<String> authors,
      List<String> keywords,
      List<String> identifiers) {
    this.formatName = formatName;
    this.beginning = Pattern.compile(beginning);
    this.field = Pattern.compile(field);
    this.end = end;
    this.title = title;
    this.text = text;
    this.days = days;
    this.year = year;
    this.authors = authors;
    this.keywords = keywords;
    this.identifiers = identifiers;
  }

  String formatName() {
    return formatName;
  }

  boolean recognises(String start) {
    return start.lines().limit(LINES).anyMatch(this::begins);
  }

  /** Whether a record begins with this line. */
  boolean begins(String line) {
    return beginning.matcher(line).find();
  }

  Pattern field() {
    return field;
  }

  /** The tag that ends a record; empty if a record ends where the next one begins. */
  String end() {
    return end;
  }

  List<String> title() {
    return title;
  }

  List<String> text() {
    return text;
  }

  /** Tags of the day of publication, the most reliable first. */
  List<String> days() {
    return days;
  }

  List<String> year() {
    return year;
  }

  List<String> authors() {
    return authors;
  }

  List<String> keywords() {
    return keywords;
  }

  /**
   * Tags of identifiers; of two identifiers of the same kind the first is the identity of the
   * paper.
   */
  List<String> identifiers() {
    return identifiers;
  }
}
