// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;

/**
 * What inputs of a format are made of.
 *
 * @param seeds whole ones, as bytes, each as the character of the same number
 * @param tokens pieces that mean something in the format
 */
record Material(List<String> seeds, List<String> tokens) {

  private static final Mutation[] MUTATIONS = Mutation.values();
  private static final int LONGEST_RANDOM = 1 << 10;
  private static final int LONGEST_INPUT = 1 << 19;

  static Material of(String format) {
    return new Material(Seeds.of(format), SyntaxTokens.of(format));
  }

  /** One, or how it begins. */
  String seed(Random random) {
    var seed = seeds.get(random.nextInt(seeds.size()));
    int length = random.nextInt(20) == 0 ? seed.length() : 1 << (6 + random.nextInt(8));
    return seed.substring(0, Math.min(length, seed.length()));
  }

  String token(Random random) {
    return tokens.get(random.nextInt(tokens.size()));
  }

  /** A seed that was spoiled some times, or no seed at all. */
  byte[] input(Random random) {
    if (random.nextInt(50) == 0) {
      var bytes = new byte[random.nextInt(LONGEST_RANDOM)];
      random.nextBytes(bytes);
      return bytes;
    }
    var input = random.nextInt(20) == 0 ? "" : seed(random);
    for (int i = 1 << random.nextInt(4); i > 0 && input.length() < LONGEST_INPUT; i--) {
      input = MUTATIONS[random.nextInt(MUTATIONS.length)].of(input, this, random);
    }
    return input.substring(0, Math.min(input.length(), LONGEST_INPUT)).getBytes(ISO_8859_1);
  }
}
