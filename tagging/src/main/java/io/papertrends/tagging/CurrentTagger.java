// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/** Holds the current tagger, which can be replaced at any time. Thread-safe. */
public final class CurrentTagger {

  private volatile Tagger tagger;

  /** Starts with this tagger. */
  public CurrentTagger(Tagger first) {
    this.tagger = first;
  }

  /** The current tagger. */
  public Tagger get() {
    return tagger;
  }

  /** Replaces the current tagger. */
  public void replaceBy(Tagger other) {
    tagger = other;
  }
}
