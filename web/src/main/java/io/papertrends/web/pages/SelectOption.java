// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import java.util.List;
import java.util.function.Function;

/** One of several values that a form lets choose from, with its name for people. */
record SelectOption(String value, String name, boolean isSelected) {

  /** All values, of which one is chosen. */
  static List<SelectOption> of(
      List<String> values, Function<String, String> names, String selected) {
    return values.stream()
        .map(it -> new SelectOption(it, names.apply(it), it.equals(selected)))
        .toList();
  }
}
