// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.ParseResult.Rejected;

/**
 * A record of an XML document.
 *
 * @param position place in the input, such as {@code record 12}
 * @param raw the record's source text, rebuilt from the parser's events
 */
record XmlRecord(XmlElement element, String position, String raw) {

  /** A rejected record. */
  Rejected rejected(String reason, String detail) {
    return new Rejected(position, reason, detail, raw);
  }
}
