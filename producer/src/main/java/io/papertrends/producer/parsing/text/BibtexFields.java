// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static io.papertrends.producer.parsing.text.BibtexStrings.LONGEST_IN_BLOCK;

import io.papertrends.producer.parsing.InvalidFieldException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the fields of one block. It accepts common mistakes: missing or double commas between
 * fields, a missing key, and undefined strings, which are used literally.
 */
final class BibtexFields {

  private static final String NOT_BIBTEX = "not BibTeX";
  private static final String ENDS_A_WORD = ",=#{}\"";

  private final String body;
  private final BibtexStrings strings;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private int at;
  private int unfolded;

  private BibtexFields(String body, BibtexStrings strings) {
    this.body = body;
    this.strings = strings;
  }

  /** The fields by name in lower case; of equal names the first counts. */
  static Map<String, String> ofEntry(String body, BibtexStrings strings)
      throws InvalidFieldException {
    var entry = new BibtexFields(body, strings);
    entry.passOverKey();
    return entry.read();
  }

  /** The definitions of an {@code @string}, which has no key before its fields. */
  static Map<String, String> ofString(String body, BibtexStrings strings)
      throws InvalidFieldException {
    return new BibtexFields(body, strings).read();
  }

  private void passOverKey() {
    int comma = body.indexOf(',');
    int equals = body.indexOf('=');
    if (equals < 0) {
      at = body.length();
    } else if (comma >= 0 && comma < equals) {
      at = comma;
    }
  }

  private Map<String, String> read() throws InvalidFieldException {
    for (passOverSeparators(); at < body.length(); passOverSeparators()) {
      var name = word();
      passOverSpace();
      if (name.isEmpty() || !take('=')) {
        throw new InvalidFieldException(NOT_BIBTEX, "no field at \"" + name + rest() + "\"");
      }
      fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value());
    }
    return fields;
  }

  private String value() throws InvalidFieldException {
    var value = new StringBuilder();
    do {
      passOverSpace();
      value.append(part());
      passOverSpace();
    } while (take('#'));
    return value.toString();
  }

  private String part() throws InvalidFieldException {
    if (take('{')) {
      return upTo('}');
    }
    if (take('"')) {
      return upTo('"');
    }
    var word = word();
    var string = strings.get(word.toLowerCase(Locale.ROOT));
    if (string == null) {
      return word;
    }
    unfolded += string.length();
    if (unfolded > LONGEST_IN_BLOCK) {
      throw new InvalidFieldException("strings too long", "limit " + LONGEST_IN_BLOCK);
    }
    return string;
  }

  private String upTo(char end) throws InvalidFieldException {
    int start = at;
    int depth = 0;
    for (; at < body.length(); at++) {
      char c = body.charAt(at);
      if (c == end && depth == 0) {
        return body.substring(start, at++);
      }
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    throw new InvalidFieldException(NOT_BIBTEX, "a value without its closing " + end);
  }

  private String word() {
    int start = at;
    while (at < body.length()
        && !Character.isWhitespace(body.charAt(at))
        && ENDS_A_WORD.indexOf(body.charAt(at)) < 0) {
      at++;
    }
    return body.substring(start, at);
  }

  private String rest() {
    return body.substring(at, Math.min(at + 20, body.length())).strip();
  }

  private boolean take(char expected) {
    if (at < body.length() && body.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private void passOverSpace() {
    while (at < body.length() && Character.isWhitespace(body.charAt(at))) {
      at++;
    }
  }

  private void passOverSeparators() {
    do {
      passOverSpace();
    } while (take(','));
  }
}
