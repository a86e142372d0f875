// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.index.DayRange;
import io.papertrends.web.series.PeriodLength;
import io.papertrends.web.server.RelativeUrl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which ranges and steps a page can show a series in, each with its address.
 *
 * @param page address of the page
 * @param range what it shows now
 * @param step what it shows it in
 */
record SeriesChoices(String page, DayRange range, PeriodLength step) {

  private static final int MONTH = 31;
  private static final int QUARTER = 92;
  private static final int YEAR = 366;

  /** The steps. */
  List<ChoiceLink> steps() {
    return Arrays.stream(PeriodLength.values())
        .map(it -> new ChoiceLink(it.id(), address(page, range, it), it == step))
        .toList();
  }

  /** Ranges up to the last day that is known, as far as they are shorter than all of it. */
  List<ChoiceLink> ranges(DayRange known) {
    var choices = new ArrayList<ChoiceLink>();
    add(choices, "month", known, MONTH, PeriodLength.DAY);
    add(choices, "quarter", known, QUARTER, step);
    add(choices, "year", known, YEAR, step);
    choices.add(
        new ChoiceLink("all", address(page, known, PeriodLength.WEEK), known.equals(range)));
    return choices;
  }

  private void add(
      List<ChoiceLink> choices, String name, DayRange known, int days, PeriodLength in) {
    if (days < known.days()) {
      var latest = known.latest(days);
      choices.add(new ChoiceLink(name, address(page, latest, in), latest.equals(range)));
    }
  }

  /** The same range and step at another path. */
  String address(String path) {
    return address(path, range, step);
  }

  private static String address(String path, DayRange range, PeriodLength step) {
    return RelativeUrl.of(path)
        .with("from", range.first())
        .with("to", range.last())
        .with("by", step.id())
        .toString();
  }
}
