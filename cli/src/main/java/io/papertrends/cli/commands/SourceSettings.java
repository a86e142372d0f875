// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.following.FollowedSource;
import io.papertrends.producer.sources.PaperSources;
import io.papertrends.producer.sources.http.HttpLimits;
import io.papertrends.producer.sources.http.HttpSourceAccess;
import io.papertrends.producer.sources.http.HttpTransport;
import io.papertrends.producer.sources.http.RateLimiter;
import io.papertrends.producer.sources.http.SourceOptions;
import io.papertrends.schemas.DayZone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options for services. */
final class SourceSettings {

  @Option(
      names = "--source-option",
      paramLabel = "NAME.KEY=VALUE",
      description = "Option of a source, such as hf.url=http://localhost:8080 or "
          + "crossref.mailto=me@example.org. Put secrets into the environment; see "
          + "docs/sources.md.")
  private Map<String, String> options = new HashMap<>();

  private PaperSources sources;

  /** All available sources. */
  PaperSources sources() {
    if (sources == null) {
      sources = PaperSources.onClassPath();
    }
    return sources;
  }

  /** Whether this is the name of a source, with or without a selection, and not a file. */
  boolean isSource(String wanted) {
    if (Files.exists(Path.of(wanted))) {
      return false;
    }
    var name = wanted.split(":", 2)[0];
    return sources().all().stream().anyMatch(it -> it.name().equals(name));
  }

  /**
   * The sources with these names, with HTTP access; they share the rate limits of their services.
   */
  List<FollowedSource> followed(List<String> wanted) {
    var environment = System.getenv();
    var zone = DayZone.in(environment);
    var sourceOptions = new SourceOptions(options, environment);
    var transport = new HttpTransport(HttpLimits.DEFAULTS);
    var rateLimiter = RateLimiter.ofMachine(environment);
    return wanted.stream()
        .distinct()
        .map(name -> {
          var selected = sources().selected(name);
          var access = new HttpSourceAccess(
              selected.source(),
              sourceOptions,
              transport,
              rateLimiter,
              zone,
              () -> zone.today(InstantSource.system()));
          return new FollowedSource(name, selected.source(), selected.selection(), access);
        })
        .toList();
  }
}
