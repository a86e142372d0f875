// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/** The tagger that is in use; another may take its place at any time. Thread-safe. */
public final class CurrentTagger {

  private volatile Tagger tagger;

  /** Begins with this one. */
  public CurrentTagger(Tagger first) {
    this.tagger = first;
  }

  /** The one in use. */
  public Tagger get() {
    return tagger;
  }

  /** From now on this one is used. */
  public void replaceBy(Tagger other) {
    tagger = other;
  }
}
