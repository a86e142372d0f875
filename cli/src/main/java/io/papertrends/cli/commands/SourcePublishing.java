// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.following.FollowedSource;
import io.papertrends.producer.following.PollListener;
import io.papertrends.producer.following.RetryPolicy;
import io.papertrends.producer.following.SourceBackfill;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PublishReport;
import io.papertrends.producer.sources.SourceException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;

/** Publishes papers of services one after the other, with a progress bar of days. */
final class SourcePublishing {

  private final Function<String, PaperPublisher> publishers;
  private final Console console;
  private PublishReport report = PublishReport.NOTHING;
  private boolean isIncomplete;

  SourcePublishing(Function<String, PaperPublisher> publishers, Console console) {
    this.publishers = publishers;
    this.console = console;
  }

  /** Publishes the papers of these days; a service that fails does not stop the others. */
  PublishReport publish(List<FollowedSource> sources, LocalDate since, LocalDate until)
      throws InterruptedException {
    for (var source : sources) {
      publish(source, since, until);
    }
    return report;
  }

  /** Whether a service could not be read completely. */
  boolean isIncomplete() {
    return isIncomplete;
  }

  private void publish(FollowedSource source, LocalDate since, LocalDate until)
      throws InterruptedException {
    long days = ChronoUnit.DAYS.between(since, until) + 1;
    try (var bar = console.progressBar(source.name(), " days", 1, days)) {
      new SourceBackfill(publishers, RetryPolicy.DEFAULT)
          .read(source, since, until, progress(bar, since));
      bar.stepTo(days);
    } catch (SourceException e) {
      isIncomplete = true;
      console.say(source.name() + ": " + e.getMessage() + "; the same command goes on from there");
    }
  }

  private PollListener progress(ProgressBar bar, LocalDate since) {
    return new PollListener() {
      @Override
      public void day(LocalDate day) {
        bar.stepTo(ChronoUnit.DAYS.between(since, day));
      }

      @Override
      public void published(PublishReport page) {
        report = report.plus(page);
        bar.setExtraMessage(report.read() + " records");
      }
    };
  }
}
