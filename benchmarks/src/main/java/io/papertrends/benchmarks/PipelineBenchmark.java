// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.management.JMException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the pipeline from end to end, beside what is simpler, and prints a table. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures the whole pipeline on an embedded broker, beside a plain consumer and beside the",
      "topology of tutorials, on the same papers. Compare figures of one run only.",
      "-Dpapertrends.data=DIR says where the data are; without them papers are synthetic."
    })
public final class PipelineBenchmark implements Callable<Integer> {

  private static final int FAILED = 1;

  private static final List<Measurement> SELECTABLE =
      List.of(Measurement.RAW, Measurement.AVRO, Measurement.TEXTBOOK, Measurement.OURS);

  @Option(
      names = "--papers",
      paramLabel = "N",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private int papers = 30_000;

  @Option(
      names = "--select",
      paramLabel = "NAME",
      split = ",",
      description = "What to measure, of raw, avro, textbook and ours (default: all).")
  private List<Measurement> selected = SELECTABLE;

  @Option(names = "--runs", paramLabel = "K", description = "Times (default: ${DEFAULT-VALUE}).")
  private int runs = 1;

  @Mixin
  private MeasuredApplicationOptions application = new MeasuredApplicationOptions("2g", 20);

  @Mixin
  private JsonOption json;

  @Spec
  private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    check();
    var results = new Results();
    var process = application.process();
    boolean isComplete = true;
    try (var session = new Session(process, papers, application.threads())) {
      say("publishing " + papers + " papers");
      results.add(Measurement.PUBLISH, session.publish());
      for (int run = 1; run <= runs; run++) {
        for (var measured : selected) {
          say("run " + run + " of " + runs + ": " + measured);
          isComplete &= measure(measured, session, results);
        }
      }
    }
    System.out.println(ResultTable.of(results.medians(), results.ratios()));
    json.write(ResultJson.of(settings(process), results));
    return isComplete ? 0 : FAILED;
  }

  /** What could not be measured takes nothing away from the rest. */
  private static boolean measure(Measurement measured, Session session, Results results)
      throws IOException, InterruptedException, JMException, ExecutionException {
    try {
      results.add(measured, session.measure(measured));
      return true;
    } catch (MeasurementFailedException e) {
      say(e.getMessage());
      results.add(measured, new Figures(Map.of()));
      return false;
    }
  }

  private void check() {
    if (Math.min(papers, runs) < 1 || !application.isPositive()) {
      throw new ParameterException(spec.commandLine(), "numbers must be at least 1");
    }
    if (!SELECTABLE.containsAll(selected)) {
      throw new ParameterException(
          spec.commandLine(), "what can be selected is raw, avro, textbook and ours");
    }
  }

  private Map<String, Object> settings(ChildProcess process) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("data", RepeatedPapers.source());
    settings.put("papers", papers);
    settings.put("partitions", Task.TOPICS.partitions());
    settings.put("threads", application.threads());
    settings.put("runs", runs);
    settings.put("jvmOptions", process.options());
    return settings;
  }

  private static void say(String line) {
    System.err.println("benchmarks: " + line);
  }
}
