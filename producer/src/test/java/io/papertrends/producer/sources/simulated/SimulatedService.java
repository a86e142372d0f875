// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/**
 * A service that returns papers by day, page by page, to requests in the form that the real service
 * requires. It handles one request at a time, each in a thread of the server.
 */
public abstract class SimulatedService extends Dispatcher {

  private final Map<LocalDate, List<SimulatedPaper>> papers = new HashMap<>();
  private final Queue<Fault> faults = new ArrayDeque<>();
  private final List<HttpUrl> requests = new ArrayList<>();
  private LocalDate today = LocalDate.of(2025, 9, 3);
  private String lastAnswer = "";

  /** The source that asks this service. */
  public abstract PaperSource source();

  /** What is asked of it, such as {@code cs.AI}. */
  public String selection() {
    return "";
  }

  /** What users have to set, but for the address. */
  public Map<String, String> options() {
    return Map.of();
  }

  /** How many papers make three pages, the last one with 7. */
  public abstract int papersOnThreePages();

  /** Forgets the cursors it gave out; false if the service has none that it could forget. */
  public abstract boolean forget();

  /** Answers if nothing goes wrong. */
  protected abstract SimulatedAnswer response(RecordedRequest request);

  /** What every request begins with. */
  public final String path() {
    return "/service";
  }

  /** Publishes papers from number 1 on; of the damaged one only the rest is there. */
  public final synchronized void publish(LocalDate day, int count, int damagedNumber) {
    papers.put(
        day,
        IntStream.rangeClosed(1, count)
            .mapToObj(it -> new SimulatedPaper(day, it, it == damagedNumber))
            .toList());
  }

  /** The next answer goes wrong like this. */
  public final synchronized void fail(Fault fault) {
    faults.add(fault);
  }

  /** Moves the clock. */
  public final synchronized void letItBe(LocalDate day) {
    today = day;
  }

  /** The current day. */
  public final synchronized LocalDate today() {
    return today;
  }

  /** All requests so far. */
  public final synchronized List<HttpUrl> requests() {
    return List.copyOf(requests);
  }

  /** What the last answer was, or would have been if it had come whole. */
  public final synchronized String lastAnswer() {
    return lastAnswer;
  }

  /** The papers of all days, the latest first. */
  protected final List<SimulatedPaper> papers() {
    return papers.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(SimulatedPaper::day)
            .reversed()
            .thenComparing(SimulatedPaper::number))
        .toList();
  }

  /** The papers of a day. */
  protected final List<SimulatedPaper> papers(LocalDate day) {
    return papers.getOrDefault(day, List.of());
  }

  @Override
  public final synchronized MockResponse dispatch(RecordedRequest request) {
    requests.add(request.getUrl());
    var fault = Optional.ofNullable(faults.poll());
    boolean worked = fault.map(Fault::isAfterTheWork).orElse(true);
    var response = worked ? response(request) : SimulatedAnswer.text("");
    lastAnswer = response.body();
    return Fault.response(fault, response);
  }

  /** A part of some papers. */
  protected static List<SimulatedPaper> page(List<SimulatedPaper> all, int from, int size) {
    int begin = Math.min(from, all.size());
    return all.subList(begin, Math.min(begin + size, all.size()));
  }

  /** A parameter that every request has. */
  protected static String parameter(RecordedRequest request, String name) {
    var value = request.getUrl().queryParameter(name);
    return value == null ? "" : value;
  }
}
