// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
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
    return measured(child, Measurement.PUBLISH, folder.resolve("publisher"));
  }

  /** Publishes another paper with the publisher's index, in a process like this. */
  Figures publishOneMore(ChildProcess process)
      throws IOException, InterruptedException, JMException, ExecutionException {
    return measured(process, Measurement.ONE_MORE, folder.resolve("publisher"));
  }

  /** Measures one thing that reads the papers, from a state in which there is nothing else. */
  Figures measure(Measurement measured)
      throws IOException, InterruptedException, JMException, ExecutionException {
    broker.forgetResults();
    var figures = once(measured);
    if (measured != Measurement.OURS) {
      return figures;
    }
    var restored = once(Measurement.RESTORE).values();
    return figures.with(Map.of(Figure.RESTORE, restored.get(Figure.START)));
  }

  private Figures once(Measurement measured)
      throws IOException, InterruptedException, JMException, ExecutionException {
    var own = Files.createTempDirectory(folder, measured + "-");
    var figures = measured(child, measured, own);
    Folders.delete(own);
    return figures;
  }

  private Figures measured(ChildProcess process, Measurement measured, Path own)
      throws IOException, InterruptedException, JMException, ExecutionException {
    Files.createDirectories(own);
    var before = broker.totals();
    var figures =
        process.measure(new Task(measured, broker.bootstrapServers(), papers, threads, own));
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
