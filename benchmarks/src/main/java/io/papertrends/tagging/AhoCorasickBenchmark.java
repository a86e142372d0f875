// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.BenchmarkInput.PAPERS;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Locale;
import java.util.TreeMap;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What libraries make of the same phrases in the same texts, to compare {@link TaggingBenchmark}
 * with. They find phrases only as they are written, in lower case and as whole words. They do
 * nothing of what else tagging does: plurals, spellings, hyphens, markup, addresses, acronyms by
 * their case and by the paper's own definitions, contexts, broader topics, overlaps, events.
 */
@State(Scope.Benchmark)
@Fork(value = 3, jvmArgsAppend = "-Dslf4j.internal.verbosity=ERROR")
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
public class AhoCorasickBenchmark {

  private AhoCorasickDoubleArrayTrie<String> doubleArrayTrie;
  private Trie trie;
  private long found;

  /** Gives all names to both. */
  @Setup
  public void build(BenchmarkInput measured) {
    var phrases = new TreeMap<String, String>();
    for (var topic : measured.topics.topics()) {
      topic.names().forEach(name -> phrases.put(name.toLowerCase(Locale.ROOT), topic.id()));
    }
    doubleArrayTrie = new AhoCorasickDoubleArrayTrie<>();
    doubleArrayTrie.build(phrases);
    trie = Trie.builder().onlyWholeWords().addKeywords(phrases.keySet()).build();
  }

  /** The double-array trie of com.hankcs, which leaves it to the caller what a whole word is. */
  @Benchmark
  @OperationsPerInvocation(PAPERS)
  public long doubleArrayTrie(BenchmarkInput measured) {
    for (var paper : measured.papers) {
      findInDoubleArray(paper.getTitle().toLowerCase(Locale.ROOT));
      findInDoubleArray(paper.getAbstract$().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  private void findInDoubleArray(String text) {
    doubleArrayTrie.parseText(text, (begin, end, topic) -> {
      if (isBorder(text, begin - 1) && isBorder(text, end)) {
        found++;
      }
    });
  }

  private static boolean isBorder(String text, int index) {
    return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
  }

  /** The trie of org.ahocorasick. */
  @Benchmark
  @OperationsPerInvocation(PAPERS)
  public long trie(BenchmarkInput measured) {
    for (var paper : measured.papers) {
      found += trie.parseText(paper.getTitle().toLowerCase(Locale.ROOT)).size();
      found += trie.parseText(paper.getAbstract$().toLowerCase(Locale.ROOT)).size();
    }
    return found;
  }
}
