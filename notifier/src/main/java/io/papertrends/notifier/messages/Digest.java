// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static java.util.stream.Collectors.joining;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.papertrends.schemas.Severity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a day's mail says.
 *
 * @param day the day, in UTC
 * @param steps what happened
 */
public record Digest(LocalDate day, List<Step> steps) {

  private static final Template HTML = template(Mustache.compiler(), "digest.html");
  private static final Template TEXT =
      template(Mustache.compiler().escapeHTML(false), "digest.txt");

  /** Copies the steps. */
  public Digest {
    steps = List.copyOf(steps);
  }

  /** The steps of one severity, the strongest first. */
  record Group(Severity severity, List<Step> steps) {}

  /** The mail's subject. */
  public String subject() {
    return "papertrends: " + day + ": " + summary();
  }

  /** How many steps of each severity. */
  String summary() {
    return steps.isEmpty()
        ? "nothing took off"
        : groups().stream()
            .map(it -> it.steps().size() + " " + Step.lower(it.severity()))
            .collect(joining(", "));
  }

  /** The most severe first. */
  List<Group> groups() {
    return Stream.of(Severity.values())
        .sorted(Comparator.reverseOrder())
        .map(it -> new Group(it, of(it)))
        .filter(it -> !it.steps().isEmpty())
        .toList();
  }

  private List<Step> of(Severity severity) {
    return steps.stream()
        .filter(it -> it.alert().getSeverity() == severity)
        .sorted(Comparator.comparingDouble(it -> -it.alert().getLift()))
        .toList();
  }

  /** For programs that show HTML. */
  public String html() {
    return HTML.execute(this);
  }

  /** For all others. */
  public String text() {
    return TEXT.execute(this);
  }

  private static Template template(Mustache.Compiler compiler, String name) {
    try (var in = Objects.requireNonNull(Digest.class.getResourceAsStream(name), name)) {
      return compiler.compile(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + name, e);
    }
  }
}
