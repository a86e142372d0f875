// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generates titles and abstracts about a given subject. All other words, except the application in
 * one of three abstracts, are common words that never become keywords, because these would lead
 * every board.
 */
final class SyntheticText {

  private static final List<String> TITLES = List.of(
      "Rethinking %s",
      "A Closer Look at %s",
      "Simple Baselines for %s",
      "What Is Missing in %s",
      "%2$s: A New Approach to %1$s",
      "%2$s: A Better Way to Do %1$s");

  private static final List<String> OPENINGS = List.of(
      "Much has been written about %s, but it is not known %s.",
      "Although there are many papers about %s, few of them ask %s.",
      "Recent work on %s does not say %s.",
      "Whoever works on %s would like to know %s.");

  private static final List<String> QUESTIONS = List.of(
      "how well what was found generalizes",
      "which parts of it are needed",
      "when it works and when it does not",
      "how much it depends on where the data come from",
      "what it costs if there is more to do");

  private static final List<String> METHODS = List.of(
      "We introduce %s, which solves what is hard by first solving what is easy.",
      "We propose %s, which decides by itself what to keep and what to leave out.",
      "Here we present %s, which learns from what it did before.",
      "To answer this we describe %s and show how it can be made faster.");

  private static final List<String> APPLICATIONS = List.of(
      "question answering",
      "machine translation",
      "image classification",
      "object detection",
      "speech recognition",
      "named entity recognition",
      "code generation",
      "sentiment analysis");

  private static final List<String> SYLLABLES = List.of(
      "al", "bra", "cor", "den", "el", "fen", "gar", "hel", "is", "jor", "kan", "lum", "mer", "nor",
      "or", "pel", "qui", "ras", "sol", "tor", "ul", "ven", "wyn", "xan", "yor", "zel");

  private final Random random;

  SyntheticText(Random random) {
    this.random = random;
  }

  /** A title about the subject. */
  String title(String subject) {
    var capitalised = Stream.of(subject.split(" "))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
    return format(oneOf(TITLES), capitalised, name());
  }

  /** An abstract about the subject. */
  String text(String subject) {
    var compared = random.nextInt(3) == 0
        ? format("On %s it is ", oneOf(APPLICATIONS))
        : "Compared with what was known before it is ";
    var result = format(
        "%d.%d points better and %d %% faster. ",
        1 + random.nextInt(7), random.nextInt(10), 10 + random.nextInt(60));
    return format(oneOf(OPENINGS), subject, oneOf(QUESTIONS)) + " "
        + format(oneOf(METHODS), name()) + " "
        + compared + result
        + "We also say where it is not better, and why.";
  }

  /** An invented name, which is hardly ever repeated. */
  private String name() {
    var name = oneOf(SYLLABLES) + oneOf(SYLLABLES) + oneOf(SYLLABLES);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String format(String template, Object... values) {
    return String.format(Locale.ROOT, template, values);
  }
}
