// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * What must be true of a process. One that is not alive must be started again; one that is not
 * ready does not do its work at the moment, and says why. A process that has no condition for being
 * ready yet is still starting, and is not ready.
 */
public final class Health {

  /** What is asked. */
  public enum Question {
    /** Whether it can go on at all. */
    LIVE,
    /** Whether it does its work; what is not alive is not ready either. */
    READY
  }

  /**
   * A condition.
   *
   * @param name of what is checked, such as {@code kafka-streams}
   * @param question which question it belongs to
   * @param problem what is wrong, if anything; asked at any time by any thread
   */
  public record Check(String name, Question question, Supplier<Optional<String>> problem) {}

  /**
   * What a question is answered with, as JSON.
   *
   * @param status up or down
   * @param checks one for each condition
   */
  record Answer(String status, List<Result> checks) {

    boolean isUp() {
      return status.equals(UP);
    }
  }

  /**
   * How it is with one condition.
   *
   * @param check its name
   * @param status up or down
   * @param reason why it is down; null if it is up
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(String check, String status, String reason) {}

  /** The answer before the first condition is there. */
  private static final Result STARTING =
      new Result("start", "down", "the process is still starting");

  private static final String UP = "up";
  private static final String DOWN = "down";

  private final MeterRegistry registry;
  private final List<Check> checks = new CopyOnWriteArrayList<>();

  Health(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Adds a condition. */
  public void require(Check check) {
    checks.add(check);
    Metric.HEALTH.gauge(registry, () -> check.problem().get().isEmpty() ? 1 : 0, check.name());
  }

  Answer answer(Question question) {
    if (question == Question.READY && !isStarted()) {
      return new Answer(DOWN, List.of(STARTING));
    }
    var results = checks.stream()
        .filter(it -> question == Question.READY || it.question() == Question.LIVE)
        .map(Health::result)
        .toList();
    boolean isUp = results.stream().allMatch(it -> it.status().equals(UP));
    return new Answer(isUp ? UP : DOWN, results);
  }

  private boolean isStarted() {
    return checks.stream().anyMatch(it -> it.question() == Question.READY);
  }

  private static Result result(Check check) {
    var problem = check.problem().get().orElse(null);
    return new Result(check.name(), problem == null ? UP : DOWN, problem);
  }
}
