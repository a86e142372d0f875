// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts values of options; errors show an example instead of a Java class. */
public final class OptionConverters {

  private static final int HIGHEST_PORT = 65_535;

  private OptionConverters() {}

  /** Registers all converters. */
  public static CommandLine in(CommandLine commandLine) {
    return commandLine
        .registerConverter(Duration.class, OptionConverters::duration)
        .registerConverter(LocalDate.class, OptionConverters::day)
        .registerConverter(LocalTime.class, OptionConverters::timeOfDay)
        .registerConverter(int.class, OptionConverters::wholeNumber)
        .registerConverter(Integer.class, OptionConverters::wholeNumber)
        .registerConverter(double.class, OptionConverters::number);
  }

  /** A whole number from 1. */
  public static final class AtLeastOne implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
      try {
        long number = Long.parseLong(text.strip());
        if (number > 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // The same message as for 0.
      }
      throw new TypeConversionException("'" + text + "' is not a whole number from 1");
    }
  }

  /** A whole number from 0. */
  public static final class AtLeastZero implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      int number = wholeNumber(text);
      if (number < 0) {
        throw new TypeConversionException("'" + text + "' is not a whole number from 0");
      }
      return number;
    }
  }

  /** A TCP port; 0 means any free port. */
  public static final class Port implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      int port = wholeNumber(text);
      if (port < 0 || port > HIGHEST_PORT) {
        throw new TypeConversionException("'" + text + "' is not a port from 0 to " + HIGHEST_PORT);
      }
      return port;
    }
  }

  /** Parses a duration such as 90s, 15m, 1h or 2d, or in ISO 8601. */
  static Duration duration(String text) {
    var plain = text.strip().toUpperCase(Locale.ROOT);
    try {
      if (plain.startsWith("P")) {
        return Duration.parse(plain);
      }
      return Duration.parse(plain.endsWith("D") ? "P" + plain : "PT" + plain);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a time such as 30s, 15m, 1h or 2d");
    }
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is not a day such as 2025-09-03");
    }
  }

  static LocalTime timeOfDay(String text) {
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is not a time of day such as 08:00");
    }
  }

  static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    }
  }

  static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a number such as 0.8");
    }
  }
}
