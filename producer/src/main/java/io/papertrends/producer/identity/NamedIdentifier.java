// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * An identifier from a field of a record. If it is only a number, the field's name determines its
 * kind.
 */
public final class NamedIdentifier {

  private static final Map<String, String> SCHEMES =
      Map.of("pmid", "pmid:", "pubmedid", "pmid:", "pmcid", "pmc:", "corpusid", "corpusid:");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private NamedIdentifier() {}

  /**
   * The identifier with its scheme, so that it can be understood without the field's name; digits
   * that an arXiv id has lost are restored.
   *
   * @param field the field's name in lower case, letters only, such as {@code pmid}
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
