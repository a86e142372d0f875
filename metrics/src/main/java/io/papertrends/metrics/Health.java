// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Health of a process: conditions that must hold. A process that is not alive must be restarted. A
 * process that is not ready does not do its work at the moment, and gives the reason. Until the
 * first condition for readiness is added, the process is starting and not ready.
 */
public final class Health {

  /** The two questions of a health check. */
  public enum Question {
    /** Whether the process can continue without a restart. */
    LIVE,
    /** Whether the process does its work. A process that is not alive is not ready. */
    READY
  }

  /**
   * A condition.
   *
   * @param name name of the checked part, such as {@code kafka-streams}
   * @param question the question that the condition belongs to
   * @param problem supplies the reason why the condition does not hold, or empty; called at any
   *     time by any thread
   */
  public record Check(String name, Question question, Supplier<Optional<String>> problem) {}

  /**
   * The answer to a question, as JSON.
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
   * Result of one condition.
   *
   * @param check name of the condition
   * @param status up or down
   * @param reason why the status is down; null if it is up
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(String check, String status, String reason) {}

  /** The result until the first condition is added. */
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
