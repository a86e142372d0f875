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
 * Content of the daily mail.
 *
 * @param day the day, in UTC
 * @param events the alert events to report
 */
public record Digest(LocalDate day, List<AlertEvent> events) {

  private static final Template HTML = template(Mustache.compiler(), "digest.html");
  private static final Template TEXT =
      template(Mustache.compiler().escapeHTML(false), "digest.txt");

  /** Copies the events. */
  public Digest {
    events = List.copyOf(events);
  }

  /** The events of one severity, highest lift first. */
  record Group(Severity severity, List<AlertEvent> events) {}

  /** The mail's subject. */
  public String subject() {
    return "papertrends: " + day + ": " + summary();
  }

  /** Number of events of each severity. */
  String summary() {
    return events.isEmpty()
        ? "nothing took off"
        : groups().stream()
            .map(it -> it.events().size() + " " + AlertEvent.lower(it.severity()))
            .collect(joining(", "));
  }

  /** Highest severity first. */
  List<Group> groups() {
    return Stream.of(Severity.values())
        .sorted(Comparator.reverseOrder())
        .map(it -> new Group(it, of(it)))
        .filter(it -> !it.events().isEmpty())
        .toList();
  }

  private List<AlertEvent> of(Severity severity) {
    return events.stream()
        .filter(it -> it.alert().getSeverity() == severity)
        .sorted(Comparator.comparingDouble(it -> -it.alert().getLift()))
        .toList();
  }

  /** The mail as HTML. */
  public String html() {
    return HTML.execute(this);
  }

  /** The mail as plain text. */
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
