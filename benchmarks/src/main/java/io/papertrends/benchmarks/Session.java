// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javax.management.JMException;

/** One broker with one set of papers, on which things are measured one after the other. */
final class Session implements AutoCloseable {

  private static final Set<Figure> PER_PAPER = Set.of(Figure.WRITTEN, Figure.READ, Figure.KEPT);

  private final ChildProcess child;
  private final int papers;
  private final int threads;
  private final Path folder;
  private final Broker broker;
  private final Thread atEnd = new Thread(this::cleanUp, "clean-up");
  private boolean isCleanedUp;

  Session(ChildProcess child, int papers, int threads) throws IOException {
    this.child = child;
    this.papers = papers;
    this.threads = threads;
    this.folder = Files.createTempDirectory("papertrends-benchmark-");
    Runtime.getRuntime().addShutdownHook(atEnd);
    this.broker = Broker.start(folder.resolve("kafka"));
  }

  /** Publishes the papers, which must come first. */
  Figures publish() throws IOException, InterruptedException, JMException, ExecutionException {
    return measured(child, List.of(publisher(Measurement.PUBLISH)));
  }

  /** Publishes another paper with the publisher's index, in a process like this. */
  Figures publishOneMore(ChildProcess process)
      throws IOException, InterruptedException, JMException, ExecutionException {
    return measured(process, List.of(publisher(Measurement.ONE_MORE)));
  }

  private Task publisher(Measurement measured) {
    return task(measured, threads, folder.resolve("publisher"));
  }

  private Task task(Measurement measured, int threads, Path own) {
    return new Task(measured, broker.bootstrapServers(), papers, threads, own);
  }

  /** Measures something that reads the papers, from a state in which there is nothing else. */
  Figures measure(Measurement measured)
      throws IOException, InterruptedException, JMException, ExecutionException {
    broker.forgetResults();
    var figures = once(measured, 1, threads);
    if (measured != Measurement.OURS) {
      return figures;
    }
    var restored = once(Measurement.RESTORE, 1, threads).values();
    return figures.with(Map.of(Figure.RESTORE, restored.get(Figure.START)));
  }

  /** Measures the whole application in several processes, each with so many threads. */
  Figures measureTogether(int processes, int threadsOfEach)
      throws IOException, InterruptedException, JMException, ExecutionException {
    broker.forgetResults();
    return once(Measurement.OURS, processes, threadsOfEach);
  }

  private Figures once(Measurement measured, int processes, int threadsOfEach)
      throws IOException, InterruptedException, JMException, ExecutionException {
    var own = Files.createTempDirectory(folder, measured + "-");
    var tasks = IntStream.rangeClosed(1, processes)
        .mapToObj(it -> task(measured, threadsOfEach, own.resolve(String.valueOf(it))))
        .toList();
    var figures = measured(child, tasks);
    Folders.delete(own);
    return figures;
  }

  private Figures measured(ChildProcess process, List<Task> tasks)
      throws IOException, InterruptedException, JMException, ExecutionException {
    for (var task : tasks) {
      Files.createDirectories(task.folder());
    }
    var before = broker.totals();
    var figures = process.measure(tasks);
    var change = new EnumMap<Figure, Double>(Figure.class);
    broker.totals().forEach((figure, total) -> {
      double difference = total - before.get(figure);
      change.put(figure, PER_PAPER.contains(figure) ? difference / papers : difference);
    });
    return figures.with(change);
  }

  @Override
  public void close() {
    cleanUp();
    Runtime.getRuntime().removeShutdownHook(atEnd);
  }

  /** Also run when a signal ends the process in the middle. */
  private synchronized void cleanUp() {
    if (isCleanedUp) {
      return;
    }
    isCleanedUp = true;
    try {
      if (broker != null) {
        broker.close();
      }
      Folders.delete(folder);
    } catch (IOException e) {
      System.err.println("cannot remove the temporary folder " + folder + ": " + e);
    }
  }
}
