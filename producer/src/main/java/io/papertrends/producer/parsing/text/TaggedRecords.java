// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.text.NumberedLines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into tagged records. A record without an end ends where the next one begins; a line
 * without a tag continues the previous field.
 */
final class TaggedRecords {

  private final NumberedLines lines;
  private final TaggedSyntax syntax;

  TaggedRecords(NumberedLines lines, TaggedSyntax syntax) {
    this.lines = lines;
    this.syntax = syntax;
  }

  private record Field(String tag, StringBuilder value) {}

  /**
   * A record.
   *
   * @param line number of its first line
   */
  record TaggedRecord(int line, String text, List<Field> fields) {

    String position() {
      return "line " + line;
    }

    /** The first field of the first of these tags that the record has; null if it has none. */
    String first(List<String> tags) {
      return all(tags).stream().findFirst().orElse(null);
    }

    /** All fields of the first of these tags that the record has. */
    List<String> all(List<String> tags) {
      for (var tag : tags) {
        var values = fields.stream()
            .filter(it -> it.tag().equals(tag))
            .map(it -> it.value().toString().strip())
            .filter(it -> !it.isEmpty())
            .toList();
        if (!values.isEmpty()) {
          return values;
        }
      }
      return List.of();
    }
  }

  /** The next record; null at the end. */
  TaggedRecord next() {
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (syntax.begins(line.text())) {
        return record(line);
      }
    }
    return null;
  }

  private TaggedRecord record(Line first) {
    var fields = new ArrayList<Field>();
    var text = new StringBuilder();
    for (var line = first; line != null; line = lines.next()) {
      boolean isNext = line.number() > first.number() && syntax.begins(line.text());
      if (isNext || text.length() > NumberedLines.LONGEST_RECORD) {
        lines.putBack(line);
        break;
      }
      text.append(line.text()).append('\n');
      var field = syntax.field().matcher(line.text());
      if (!field.matches()) {
        goOn(fields, line);
      } else if (field.group(1).equals(syntax.end())) {
        break;
      } else {
        var value = field.group(2) == null ? "" : field.group(2);
        fields.add(new Field(field.group(1), new StringBuilder(value)));
      }
    }
    return new TaggedRecord(first.number(), text.toString(), fields);
  }

  private static void goOn(List<Field> fields, Line line) {
    if (!fields.isEmpty()) {
      fields.get(fields.size() - 1).value().append('\n').append(line.text().strip());
    }
  }
}
