// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives every parser what was made out of inputs of its format, and out of nothing. */
@Tag("slow")
class ParserFuzzTest {

  static List<String> formats() {
    return ParserPromises.FORMATS;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void shouldKeepItsPromises(String format) {
    var material = Material.of(format);
    new FuzzRun(format, material::input, new ParserPromises(format)::check).run();
  }

  @Test
  void shouldForgetNoFormat() {
    var formats = new PaperFormats(
        new PageDays(Optional.empty(), OptionalInt.empty(), ParserPromises.TODAY),
        DayZone.UTC,
        notice -> {});

    assertThatThrownBy(() -> formats.of(Optional.of("none"), "input", null))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageEndingWith("there are " + String.join(", ", formats()));
  }
}
