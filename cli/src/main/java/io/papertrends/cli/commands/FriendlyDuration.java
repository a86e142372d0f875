// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as people write it, such as 90s, 15m, 1h or 2d; ISO 8601 works too. */
final class FriendlyDuration implements ITypeConverter<Duration> {

  @Override
  public Duration convert(String text) {
    var plain = text.strip().toUpperCase(Locale.ROOT);
    try {
      if (plain.startsWith("P")) {
        return Duration.parse(plain);
      }
      return Duration.parse(plain.endsWith("D") ? "P" + plain : "PT" + plain);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no time such as 30s, 15m, 1h or 2d");
    }
  }
}
