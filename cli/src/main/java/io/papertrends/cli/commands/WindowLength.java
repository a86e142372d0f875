// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The length of a window in days: 1d, 7d or 28d, or only the number. */
final class WindowLength implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "1", "1d" -> 1;
      case "7", "7d" -> 7;
      case "28", "28d" -> 28;
      default -> throw new TypeConversionException("'" + text + "' is not 1d, 7d or 28d");
    };
  }
}
