// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.tagging.KeywordId;
import io.papertrends.tagging.Vocabulary;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of each subject. A file has a list of rules, each for some subjects: topics with their
 * narrower ones, single keywords, or {@value #ALL_KEYWORDS}. If several rules match a subject, a
 * later rule overrides the fields that it sets.
 */
public final class AlertRules {

  static final String ALL_KEYWORDS = "keyword:*";

  /**
   * The rule of keywords. There are so many that rare ones would reduce the power of the tests for
   * others, and that ordinary words would burst with a few papers every other week.
   */
  private static final SubjectRule KEYWORDS_DEFAULT = new SubjectRule(
      10,
      SubjectRule.DEFAULT.minimumLift(),
      SubjectRule.DEFAULT.broadLift(),
      Sensitivity.NORMAL,
      false);

  /** A rule of a file; fields that it does not set are empty. */
  record Entry(
      Set<String> subjects,
      Optional<Integer> minimumSupport,
      Optional<Double> minimumLift,
      Optional<Sensitivity> sensitivity,
      Optional<Boolean> mute) {

    SubjectRule applyTo(SubjectRule rule) {
      return new SubjectRule(
          minimumSupport.orElse(rule.minimumSupport()),
          minimumLift.orElse(rule.minimumLift()),
          minimumLift.orElse(rule.broadLift()),
          sensitivity.orElse(rule.sensitivity()),
          mute.orElse(rule.mute()));
    }
  }

  private final Map<String, SubjectRule> bySubject = new HashMap<>();
  private SubjectRule ofKeywords = KEYWORDS_DEFAULT;

  private AlertRules() {}

  /** The default rules. */
  public static AlertRules defaults() {
    return new AlertRules();
  }

  /**
   * The rules in a YAML file.
   *
   * @throws InvalidRulesException if the file cannot be read or is invalid, or names a topic that
   *     is not in the vocabulary
   */
  public static AlertRules read(Path file, Vocabulary vocabulary) {
    return of(RulesYaml.read(file), file.toString(), vocabulary);
  }

  static AlertRules of(List<Entry> entries, String name, Vocabulary vocabulary) {
    var rules = new AlertRules();
    var narrower = new NarrowerTopics(vocabulary);
    for (var entry : entries) {
      var subjects = new HashSet<String>();
      for (var subject : entry.subjects()) {
        if (KeywordId.is(subject)) {
          subjects.add(subject);
        } else if (narrower.has(subject)) {
          subjects.addAll(narrower.of(subject));
        } else {
          throw new InvalidRulesException(
              name + ": there is no topic \"" + subject + "\" in the vocabulary");
        }
      }
      rules.apply(entry, subjects);
    }
    return rules;
  }

  private void apply(Entry entry, Set<String> subjects) {
    if (subjects.remove(ALL_KEYWORDS)) {
      ofKeywords = entry.applyTo(ofKeywords);
      bySubject.replaceAll((subject, rule) -> KeywordId.is(subject) ? entry.applyTo(rule) : rule);
    }
    subjects.forEach(subject -> bySubject.put(subject, entry.applyTo(of(subject))));
  }

  /** Minimum number of papers of an alert over all rules. */
  public int leastSupport() {
    return bySubject.values().stream()
        .mapToInt(SubjectRule::minimumSupport)
        .reduce(
            Math.min(SubjectRule.DEFAULT.minimumSupport(), ofKeywords.minimumSupport()), Math::min);
  }

  /** The rule of a topic or keyword. */
  public SubjectRule of(String subject) {
    var rule = bySubject.get(subject);
    if (rule != null) {
      return rule;
    }
    return KeywordId.is(subject) ? ofKeywords : SubjectRule.DEFAULT;
  }
}
