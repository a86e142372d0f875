// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.BenchmarkInput.PAPERS;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many papers a second one thread reads, title and abstract. */
@State(Scope.Benchmark)
@Fork(value = 3, jvmArgsAppend = "-Dslf4j.internal.verbosity=ERROR")
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
public class TaggingBenchmark {

  private Tagger tagger;
  private PaperWords words;
  private NameFinder finder;
  private long found;

  /** Makes what reads. */
  @Setup
  public void build(BenchmarkInput measured) {
    tagger = new Tagger(measured.topics);
    words = new PaperWords();
    finder = new NameFinder(new CompiledVocabulary(measured.topics), words.numbers());
  }

  /** Names in all their forms, and nothing else: what the libraries do. */
  @Benchmark
  @OperationsPerInvocation(PAPERS)
  public long names(BenchmarkInput measured) {
    for (var paper : measured.papers) {
      words.read(paper.getTitle(), paper.getAbstract$());
      for (var field : PaperField.values()) {
        finder.find(words.of(field), (term, first, last) -> found++);
      }
    }
    return found;
  }

  /** Topics: names, acronyms that the paper defines, contexts, broader topics. */
  @Benchmark
  @OperationsPerInvocation(PAPERS)
  public long topics(BenchmarkInput measured) {
    for (var paper : measured.papers) {
      found += tagger.mentions(paper).size();
    }
    return found;
  }

  /** All that is done to a paper: topics, keywords, and the event. */
  @Benchmark
  @OperationsPerInvocation(PAPERS)
  public long topicsAndKeywords(BenchmarkInput measured) {
    for (var paper : measured.papers) {
      var tagged = tagger.tag(paper);
      found += tagged.getMentions().size() + tagged.getKeywords().size();
    }
    return found;
  }
}
