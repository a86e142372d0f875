// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import java.util.Map;
import java.util.regex.Pattern;

/** An identifier in a field of a record, whose name says what a bare number is. */
public final class NamedIdentifier {

  private static final Map<String, String> SCHEMES =
      Map.of("pmid", "pmid:", "pubmedid", "pmid:", "pmcid", "pmc:", "corpusid", "corpusid:");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private NamedIdentifier() {}

  /**
   * The identifier as it can be read without the name of its field, with all digits if it is
   * arXiv's.
   *
   * @param field the name in lower case, letters alone, such as {@code pmid}
   * @param value null if absent
   * @return null if absent
   */
  public static String of(String field, String value) {
    if (value == null) {
      return null;
    }
    var scheme = SCHEMES.get(field);
    return scheme != null && NUMBER.matcher(value).matches()
        ? scheme + value
        : ArxivNumber.restored(value);
  }
}
