// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import io.papertrends.producer.formats.FormatNames;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives every parser what was made out of inputs of its format, and out of nothing. */
@Tag("slow")
class ParserFuzzTest {

  static List<String> formats() {
    return FormatNames.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void shouldKeepItsPromises(String format) {
    var material = Material.of(format);
    new FuzzRun(format, material::input, new ParserPromises(format)::check).run();
  }
}
