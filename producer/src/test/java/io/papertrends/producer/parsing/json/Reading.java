// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.Paper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;

/** Reads texts in some format, and tells what came of them. */
final class Reading {

  private Reading() {}

  static List<ParseResult> read(PaperFormat format, String text) {
    return format.parse("answer", new BufferedReader(new StringReader(text))).toList();
  }

  /** The only result, which must be a paper. */
  static Paper paper(PaperFormat format, String text) {
    var results = read(format, text);
    if (results.size() == 1 && results.get(0) instanceof Parsed parsed) {
      return parsed.paper();
    }
    throw new AssertionError("not one paper: " + results);
  }

  /** What came of each record: the title of the paper, or the position and why it is none. */
  static List<String> outcomes(PaperFormat format, String text) {
    return read(format, text).stream().map(Reading::outcome).toList();
  }

  private static String outcome(ParseResult result) {
    if (result instanceof Rejected rejected) {
      return rejected.position() + ": " + rejected.explanation();
    }
    return result instanceof Parsed parsed ? parsed.paper().getTitle() : result.toString();
  }
}
