// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;

/**
 * The service for the source in docs/own-source.md. It returns pages of lines, numbered from 1. A
 * request without a day returns the papers of all days, the latest first.
 */
public final class SimulatedLab extends SimulatedService {

  private static final int PAGE = 10;
  private static final String TOKEN = "a-token";

  private final PaperSource source;
  private final String group;

  /** The source's code is compiled by the test. */
  public SimulatedLab(PaperSource source, String group) {
    this.source = source;
    this.group = group;
  }

  @Override
  public PaperSource source() {
    return source;
  }

  @Override
  public String selection() {
    return group;
  }

  @Override
  public Map<String, String> options() {
    return Map.of("lab.token", TOKEN);
  }

  @Override
  public int papersOnThreePages() {
    return 2 * PAGE + 7;
  }

  @Override
  public boolean forget() {
    return false;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    if (!("Bearer " + TOKEN).equals(request.getHeaders().get("Authorization"))
        || !parameter(request, "group").equals("robotics")) {
      return SimulatedAnswer.refused(401, "who are you?");
    }
    int from = (Integer.parseInt(parameter(request, "page")) - 1) * PAGE;
    var day = parameter(request, "day");
    var all = day.isEmpty() ? papers() : papers(LocalDate.parse(day));
    return SimulatedAnswer.text(
        page(all, from, PAGE).stream().map(SimulatedLab::line).collect(Collectors.joining("\n")));
  }

  private static String line(SimulatedPaper paper) {
    return SimulatedAnswer.written(Map.of(
        "title", paper.isDamaged() ? "" : paper.title(),
        "abstract", paper.text(),
        "published", paper.day().toString()));
  }
}
