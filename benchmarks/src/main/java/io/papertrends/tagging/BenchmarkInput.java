// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.Paper;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The papers and the topics that all benchmarks share. */
@State(Scope.Benchmark)
public class BenchmarkInput {

  /** How many papers one turn reads: more than fit into the caches of a processor. */
  static final int PAPERS = 4_000;

  /** Which topics to look for. */
  @Param({"starter", "opencs"})
  public String vocabulary;

  List<Paper> papers;
  Vocabulary topics;

  /** Reads both. */
  @Setup
  public void read() {
    papers = SharedData.papers(PAPERS);
    topics = vocabulary.equals("opencs") ? SharedData.openCs() : Vocabulary.starter();
  }
}
