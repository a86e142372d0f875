// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import com.carrotsearch.hppc.IntStack;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of subjects and terms, so that sums are arrays: one for each {@link Subject} and one for
 * each of its terms, except {@link RareKeywords}. A number is reused when no paper in the slices
 * has the term any more, so the arrays stay as small as the slices require. Numbers depend on the
 * order of papers and must not leave this package.
 */
final class TermNumbers {

  private static final int FIRST_ROOM = 1 << 10;

  private final RareKeywords rare;
  private final Map<String, Subject> subjects = new HashMap<>();
  private final IntStack freeSubjects = new IntStack();
  private final IntStack freeTerms = new IntStack();
  private Subject[] subjectByNumber = new Subject[FIRST_ROOM];
  private Subject[] subjectByTerm = new Subject[FIRST_ROOM];
  private int[] papers = new int[FIRST_ROOM];
  private int endOfSubjects;
  private int endOfTerms;

  /** No numbers yet; rare keywords are numbered by {@code rare}. */
  TermNumbers(RareKeywords rare) {
    this.rare = rare;
  }

  /**
   * The terms of a paper that is added: those of topics in alphabetical order, then those of
   * keywords, then the numbers of rare keywords, which are negative.
   */
  int[] acquire(CountedPaper paper) {
    var topics = paper.getTopics();
    var keywords = paper.getKeywords();
    int[] terms = new int[topics.size() + keywords.size()];
    int size = 0;
    int end = terms.length;
    for (var topic : topics) {
      terms[size++] = acquire(topic, "");
    }
    for (var keyword : keywords.entrySet()) {
      var id = keyword.getKey();
      if (subjects.containsKey(id) || rare.isNamed(id)) {
        terms[size++] = acquire(id, keyword.getValue());
      } else {
        terms[--end] = rare.add(id);
      }
    }
    return terms;
  }

  private int acquire(String id, String spelling) {
    var subject = subjects.get(id);
    if (subject == null) {
      subject = newSubject(id);
    }
    int term = subject.term(spelling);
    if (term < 0) {
      term = newTerm(subject, spelling);
    }
    papers[term]++;
    return term;
  }

  private Subject newSubject(String id) {
    int number = freeSubjects.isEmpty() ? endOfSubjects++ : freeSubjects.pop();
    if (number == subjectByNumber.length) {
      subjectByNumber = Arrays.copyOf(subjectByNumber, 2 * number);
    }
    var subject = new Subject(id, number);
    subjectByNumber[number] = subject;
    subjects.put(id, subject);
    return subject;
  }

  private int newTerm(Subject subject, String spelling) {
    int term = freeTerms.isEmpty() ? endOfTerms++ : freeTerms.pop();
    if (term == subjectByTerm.length) {
      subjectByTerm = Arrays.copyOf(subjectByTerm, 2 * term);
      papers = Arrays.copyOf(papers, 2 * term);
    }
    subject.add(term, spelling);
    subjectByTerm[term] = subject;
    return term;
  }

  /** Releases the terms of a removed paper. */
  void release(int[] terms) {
    for (int term : terms) {
      if (term < 0) {
        rare.remove(term);
      } else if (--papers[term] == 0) {
        var subject = subjectByTerm[term];
        subjectByTerm[term] = null;
        freeTerms.push(term);
        if (subject.remove(term)) {
          subjects.remove(subject.id());
          subjectByNumber[subject.number()] = null;
          freeSubjects.push(subject.number());
        }
      }
    }
  }

  Subject subjectOf(int term) {
    return subjectByTerm[term];
  }

  Subject subjectByNumber(int number) {
    return subjectByNumber[number];
  }

  /**
   * The subject with this id; null if no paper in the slices has it, or if it is a rare keyword.
   */
  Subject subject(String id) {
    return subjects.get(id);
  }

  /** Upper bound of subject numbers, exclusive. */
  int endOfSubjects() {
    return endOfSubjects;
  }

  /** Upper bound of terms, exclusive. */
  int endOfTerms() {
    return endOfTerms;
  }
}
