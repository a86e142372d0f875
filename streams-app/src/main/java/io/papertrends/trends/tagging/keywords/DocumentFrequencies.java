// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/** In how many papers a phrase was. */
public interface DocumentFrequencies {

  /** How many papers there were. */
  int papers();

  /** In how many of them the phrase with this hash was. */
  int of(long phrase);

  /** Of no papers at all: a cold start. */
  static DocumentFrequencies none() {
    return new DocumentFrequencies() {
      @Override
      public int papers() {
        return 0;
      }

      @Override
      public int of(long phrase) {
        return 0;
      }
    };
  }
}
