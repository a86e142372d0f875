// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the whole application with several numbers of threads and processes. */
@Command(
    name = "scale",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures the whole application with several numbers of processes and threads, all on one",
      "broker and on the same papers. Times are those of the slowest process, all other figures",
      "sums over the processes. Ratios are to the first row."
    })
public final class ScaleBenchmark implements Callable<Integer> {

  @Option(
      names = "--papers",
      paramLabel = "N",
      description = "Number of papers (default: ${DEFAULT-VALUE}).")
  private int papers = 30_000;

  @Option(
      names = "--processes",
      paramLabel = "P",
      split = ",",
      description = "Numbers of processes (default: ${DEFAULT-VALUE}).",
      defaultValue = "1,2")
  private List<Integer> processes;

  @Option(
      names = "--threads",
      paramLabel = "T",
      split = ",",
      description = "Numbers of threads of each process (default: ${DEFAULT-VALUE}).",
      defaultValue = "1,2")
  private List<Integer> threads;

  @Option(
      names = "--runs",
      paramLabel = "K",
      description = "Number of runs, of which the median counts (default: ${DEFAULT-VALUE}).")
  private int runs = 1;

  @Mixin
  private ProcessOptions limits = new ProcessOptions("2g", 20);

  @Spec
  private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (!limits.isPositive()
        || Math.min(papers, runs) < 1
        || processes.stream().anyMatch(it -> it < 1)
        || threads.stream().anyMatch(it -> it < 1)) {
      throw new ParameterException(spec.commandLine(), "numbers must be at least 1");
    }
    var results = new LinkedHashMap<String, List<Figures>>();
    try (var session = new Session(limits.process(), papers, 1)) {
      session.publish();
      for (int run = 0; run < runs; run++) {
        for (int number : processes) {
          for (int each : threads) {
            results
                .computeIfAbsent(name(number, each), it -> new ArrayList<>())
                .add(session.measureTogether(number, each));
          }
        }
      }
    }
    print(results);
    return 0;
  }

  private static void print(Map<String, List<Figures>> results) {
    var medians = new LinkedHashMap<String, Figures>();
    results.forEach((name, figures) -> medians.put(name, Figures.medians(figures)));
    var ratios = new LinkedHashMap<String, Figures>();
    var first = results.entrySet().iterator().next();
    results.entrySet().stream()
        .skip(1)
        .forEach(it -> ratios.put(
            it.getKey() + " / " + first.getKey(), Figures.ratios(it.getValue(), first.getValue())));
    System.out.println(ResultTable.of(medians, ratios));
  }

  private static String name(int processes, int threads) {
    return processes
        + (processes == 1 ? " process, " : " processes, ")
        + threads
        + (threads == 1 ? " thread" : " threads");
  }
}
