// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Repairs common errors in XML that no parser accepts: forbidden characters become spaces, entities
 * of HTML become their characters, and a single ampersand or angle bracket is escaped.
 *
 * <p>The text is returned in parts that end where a record ends, so that a parser that fails within
 * a record has not read the next one.
 */
final class RepairedXml extends Reader {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z]\\w{0,31}));");
  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final int LONGEST_REFERENCE = 34;
  private static final int LONGEST_NAME = 64;
  private static final int PIECE = 1 << 13;

  private final Reader text;
  private final Set<String> records;
  private final StringBuilder piece = new StringBuilder();
  private final char[] buffered = new char[PIECE];
  private int bufferedFrom;
  private int bufferedTo;
  private boolean endsRecord;
  private int given;
  private int ahead = -2;

  /**
   * A repaired text.
   *
   * @param records names of the elements that are records
   */
  RepairedXml(Reader text, Set<String> records) {
    this.text = text;
    this.records = records;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (given == piece.length()) {
      piece.setLength(0);
      given = 0;
      fill();
    }
    int count = Math.min(length, piece.length() - given);
    if (count == 0) {
      return -1;
    }
    piece.getChars(given, given + count, buffer, offset);
    given += count;
    return count;
  }

  /**
   * Skips the rest of the current record.
   *
   * @return false if nothing follows
   */
  boolean skipRecord() throws IOException {
    while (!endsRecord) {
      piece.setLength(0);
      fill();
      if (piece.length() == 0) {
        return false;
      }
    }
    piece.setLength(0);
    given = 0;
    fill();
    return piece.length() > 0;
  }

  /** Fills the buffer up to the end of a record, if it is near. */
  private void fill() throws IOException {
    endsRecord = false;
    while (piece.length() < PIECE) {
      int c = next();
      if (c < 0) {
        return;
      }
      if (c == '&') {
        reference();
      } else if (c == '<') {
        if (tag()) {
          endsRecord = true;
          return;
        }
      } else {
        piece.append(allowed(c) ? (char) c : ' ');
      }
    }
  }

  private void reference() throws IOException {
    var reference = new StringBuilder("&");
    int c = next();
    while (c >= 0 && reference.length() < LONGEST_REFERENCE && (c == '#' || isLetterOrDigit(c))) {
      reference.append((char) c);
      c = next();
    }
    if (c == ';') {
      piece.append(replacement(reference.append(';').toString()));
      return;
    }
    ahead = c;
    piece.append("&amp;").append(reference, 1, reference.length());
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static String replacement(String reference) {
    var matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      return "&amp;" + reference.substring(1);
    }
    if (matcher.group(3) != null) {
      if (OF_XML.contains(matcher.group(3))) {
        return reference;
      }
      var character = Parser.unescapeEntities(reference, true);
      return character.equals(reference) ? "&amp;" + reference.substring(1) : character;
    }
    int code = matcher.group(1) != null
        ? Integer.parseInt(matcher.group(1))
        : Integer.parseInt(matcher.group(2), 16);
    boolean isCharacter = code >= Character.MIN_SUPPLEMENTARY_CODE_POINT
        ? code <= Character.MAX_CODE_POINT
        : !Character.isSurrogate((char) code) && allowed(code);
    return isCharacter ? reference : " ";
  }

  /** Copies a tag; returns whether it ends a record. */
  private boolean tag() throws IOException {
    int c = next();
    boolean begins =
        c == '/' || c == '!' || c == '?' || c == '_' || c == ':' || Character.isLetter(c);
    ahead = c;
    if (!begins) {
      piece.append("&lt;");
      return false;
    }
    piece.append('<');
    if (c != '/') {
      return false;
    }
    int start = piece.length() + 1;
    for (c = next(); c >= 0 && piece.length() - start < LONGEST_NAME; c = next()) {
      if (c == '<' || c == '&') {
        ahead = c;
        return false;
      }
      piece.append(allowed(c) ? (char) c : ' ');
      if (c == '>') {
        return records.contains(local(piece.substring(start, piece.length() - 1).strip()));
      }
    }
    ahead = c;
    return false;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private int next() throws IOException {
    int c = ahead == -2 ? nextBuffered() : ahead;
    ahead = c < 0 ? -1 : -2;
    return c;
  }

  private int nextBuffered() throws IOException {
    if (bufferedFrom == bufferedTo) {
      bufferedFrom = 0;
      bufferedTo = Math.max(0, text.read(buffered, 0, buffered.length));
    }
    return bufferedFrom == bufferedTo ? -1 : buffered[bufferedFrom++];
  }

  /**
   * Whether XML allows the character. Surrogates are in pairs, because the text was decoded from
   * bytes.
   */
  private static boolean allowed(int c) {
    return c >= ' ' ? c < 0xfffe : c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
