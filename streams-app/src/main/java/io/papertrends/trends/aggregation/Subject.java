// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.tagging.KeywordId;
import io.papertrends.tagging.Tagger;
import java.util.Arrays;

/**
 * A topic or keyword with the numbers of its terms. A topic has one term, a keyword one for each
 * spelling, so that sums by term also give the most frequent spelling.
 */
final class Subject {

  private final String id;
  private final boolean isKeyword;
  private final int number;
  private String[] spellings = {};
  private int[] terms = {};

  private Tagger labelledBy;
  private String label;

  Subject(String id, int number) {
    this.id = id;
    this.number = number;
    this.isKeyword = KeywordId.is(id);
  }

  String id() {
    return id;
  }

  /** Number of the subject, not of a term. */
  int number() {
    return number;
  }

  /** The label of a topic in the vocabulary. */
  String label(Tagger tagger) {
    if (labelledBy != tagger) {
      label = tagger.label(id);
      labelledBy = tagger;
    }
    return label;
  }

  boolean isKeyword() {
    return isKeyword;
  }

  /** The term of a spelling, or -1. */
  int term(String spelling) {
    for (int i = 0; i < terms.length; i++) {
      if (spellings[i].equals(spelling)) {
        return terms[i];
      }
    }
    return -1;
  }

  /** All terms; must not be modified. */
  int[] terms() {
    return terms;
  }

  void add(int term, String spelling) {
    terms = Arrays.copyOf(terms, terms.length + 1);
    spellings = Arrays.copyOf(spellings, spellings.length + 1);
    terms[terms.length - 1] = term;
    spellings[spellings.length - 1] = spelling;
  }

  /** Removes a term; returns whether none is left. */
  boolean remove(int term) {
    int size = terms.length - 1;
    for (int i = 0; i < size; i++) {
      if (terms[i] == term) {
        terms[i] = terms[size];
        spellings[i] = spellings[size];
      }
    }
    terms = Arrays.copyOf(terms, size);
    spellings = Arrays.copyOf(spellings, size);
    return size == 0;
  }

  /** The spelling with the most papers; of equals, the first in alphabetical order. */
  String mostFrequentSpelling(int[] papersByTerm) {
    int best = 0;
    for (int i = 1; i < terms.length; i++) {
      int more = papersByTerm[terms[i]] - papersByTerm[terms[best]];
      if (more > 0 || (more == 0 && spellings[i].compareTo(spellings[best]) < 0)) {
        best = i;
      }
    }
    return spellings[best];
  }
}
