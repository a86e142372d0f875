// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Hides the values of settings whose names indicate secrets. */
final class Redaction {

  private static final String HIDDEN = "[hidden]";
  private static final Set<String> SECRETS = Set.of(
      "password", "passphrase", "secret", "key", "token", "jaas", "credentials", "assertion");
  private static final Set<String> PLACES =
      Set.of("url", "location", "file", "type", "class", "algorithm");
  private static final Pattern USER_IN_URL = Pattern.compile("(?<=//)[^/@\\s]+(?=@)");

  private Redaction() {}

  static String shown(String name, String value) {
    var words = name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
    boolean isPlace = PLACES.contains(words[words.length - 1]);
    return !isPlace && Arrays.stream(words).anyMatch(SECRETS::contains)
        ? HIDDEN
        : USER_IN_URL.matcher(value).replaceAll(HIDDEN);
  }
}
