// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.ParseResult.Rejected;

/**
 * A record of an XML document.
 *
 * @param position where it stands, such as {@code record 12}
 * @param raw the record, written anew
 */
record XmlRecord(XmlElement element, String position, String raw) {

  /** No paper. */
  Rejected rejected(String reason, String detail) {
    return new Rejected(position, reason, detail, raw);
  }
}
