// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what a paper costs among more and more papers, each time on a broker of its own. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures the whole application on more and more papers, and publishing one more paper at",
      "the end, with the index of what is published there and 256 MB of heap."
    })
public final class GrowthBenchmark implements Callable<Integer> {

  private static final String HEAP_OF_ONE_MORE = "256m";
  private static final double MILLIS = 1e3;

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      description = "Numbers of papers (default: ${DEFAULT-VALUE}).",
      defaultValue = "10000,100000,1000000")
  private List<Integer> sizes;

  @Mixin
  private MeasuredApplicationOptions application = new MeasuredApplicationOptions("1g", 120);

  @Override
  public Integer call() throws Exception {
    var process = application.process();
    var oneMore = application.process(HEAP_OF_ONE_MORE);
    System.out.printf(
        "%10s %10s %12s %10s %10s %10s %10s %12s%n",
        "papers",
        "papers/s",
        "CPU ms/paper",
        "heap MiB",
        "RSS MiB",
        "state MiB",
        "restore s",
        "one more: s");
    for (int papers : sizes) {
      try (var session = new Session(process, papers, application.threads())) {
        session.publish();
        var ours = session.measure(Measurement.OURS);
        var last = session.publishOneMore(oneMore);
        System.out.printf(
            Locale.ROOT,
            "%10d %10.0f %12.2f %10.0f %10.0f %10.0f %10.1f %12.1f%n",
            papers,
            ours.shown(Figure.PAPERS_PER_SECOND),
            ours.shown(Figure.CPU) * MILLIS / papers,
            ours.shown(Figure.HEAP),
            ours.shown(Figure.RESIDENT),
            ours.shown(Figure.STATE),
            ours.shown(Figure.RESTORE),
            last.shown(Figure.SECONDS));
      }
    }
    return 0;
  }
}
