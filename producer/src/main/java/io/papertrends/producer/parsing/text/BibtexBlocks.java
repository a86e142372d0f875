// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static io.papertrends.producer.parsing.text.NumberedLines.LONGEST_RECORD;

import io.papertrends.producer.parsing.text.NumberedLines.Line;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits BibTeX into blocks (entries and others) by braces only, so that an invalid block does not
 * affect the next one. A block without an end ends where a line begins another one. Text between
 * blocks is a comment.
 */
final class BibtexBlocks {

  private static final Pattern START = Pattern.compile("@\\s*(\\w+)\\s*([{(])");
  private static final Pattern COMMENT = Pattern.compile("\\s*%");

  private final NumberedLines lines;
  /**
   * Set after a comment without an end: from then on a comment ends where a line begins a block.
   */
  private boolean commentsAreOpen;

  BibtexBlocks(NumberedLines lines) {
    this.lines = lines;
  }

  /**
   * A block from the at sign to the closing brace or parenthesis.
   *
   * @param line number of its first line
   * @param type in lower case
   * @param text the whole block
   * @param bodyStart offset in the text where the content of the outer braces begins
   * @param closed false if the end is missing
   */
  record Block(int line, String type, String text, int bodyStart, boolean closed) {

    String position() {
      return "line " + line;
    }

    /** The content of the outer braces of a closed block. */
    String body() {
      return text.substring(bodyStart, text.length() - 1);
    }
  }

  /** Null at the end. */
  Block next() {
    for (var line = lines.next(); line != null; line = lines.next()) {
      var start = rest(START, line);
      if (!rest(COMMENT, line).lookingAt() && start.find()) {
        return block(line, start);
      }
    }
    return null;
  }

  private static Matcher rest(Pattern pattern, Line line) {
    return pattern.matcher(line.text()).region(line.start(), line.text().length());
  }

  private Block block(Line first, Matcher start) {
    var type = start.group(1).toLowerCase(Locale.ROOT);
    int bodyStart = start.end() - start.start();
    var end = new BlockEnd(start.group(2).charAt(0));
    var text = new StringBuilder();
    boolean isComment = type.equals("comment") && !commentsAreOpen;
    var passed = new ArrayDeque<Line>();
    var line = first.from(start.start());
    int after = end.after(line.text(), start.end());
    while (after < 0) {
      text.append(line.text(), line.start(), line.text().length()).append('\n');
      line = lines.next();
      // A comment may contain entries, but a comment without an end does not.
      boolean ends = line == null || text.length() > LONGEST_RECORD;
      if (isComment && ends && !passed.isEmpty()) {
        commentsAreOpen = true;
        Optional.ofNullable(line).ifPresent(lines::putBack);
        passed.forEach(lines::putBack);
        return next();
      }
      if (line == null) {
        return new Block(first.number(), type, text.toString(), bodyStart, false);
      }
      if (ends || (!isComment && beginsBlock(line))) {
        lines.putBack(line);
        return new Block(first.number(), type, text.toString(), bodyStart, false);
      }
      if (isComment && (!passed.isEmpty() || beginsBlock(line))) {
        passed.push(line);
      }
      after = end.after(line.text(), 0);
    }
    lines.putBack(line.from(after));
    text.append(line.text(), line.start(), after);
    return new Block(first.number(), type, text.toString(), bodyStart, true);
  }

  private static boolean beginsBlock(Line line) {
    return START.matcher(line.text().stripLeading()).lookingAt();
  }

  /** Finds the end of a block: braces count everywhere, parentheses only outside of quotes. */
  private static final class BlockEnd {

    private final boolean inParentheses;
    private int depth;
    private boolean quoted;

    BlockEnd(char opening) {
      this.inParentheses = opening == '(';
      this.depth = inParentheses ? 0 : 1;
    }

    /** The offset after the end; -1 if the end is not in this line. */
    int after(String line, int from) {
      for (int i = from; i < line.length(); i++) {
        if (closes(line.charAt(i))) {
          return i + 1;
        }
      }
      return -1;
    }

    private boolean closes(char c) {
      switch (c) {
        case '{' -> depth++;
        case '}' -> depth--;
        case '"' -> quoted ^= depth == 0;
        default -> {
          return inParentheses && c == ')' && depth == 0 && !quoted;
        }
      }
      return !inParentheses && depth == 0;
    }
  }
}
