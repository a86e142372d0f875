// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.config.YamlItem;
import io.papertrends.config.YamlList;
import io.papertrends.config.YamlListShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** A YAML file of alert rules. */
final class RulesYaml {

  private static final YamlListShape SHAPE = new YamlListShape("rules", "rule", "for");
  private static final int LARGEST_SUPPORT = 1_000_000;

  private RulesYaml() {}

  /** The rules in the order of the file; an exception has all problems. */
  static List<AlertRules.Entry> read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var rules = YamlList.read(in, file.toString(), SHAPE);
      var entries = rules.items().stream().map(RulesYaml::entry).toList();
      var problems = rules.problems();
      if (!problems.isEmpty()) {
        throw new InvalidRulesException(YamlList.message("rules", problems));
      }
      return entries;
    } catch (IOException e) {
      throw new InvalidRulesException("cannot read the rules " + file + ": " + e.getMessage(), e);
    }
  }

  private static AlertRules.Entry entry(YamlItem item) {
    var subjects = new LinkedHashSet<>(item.texts("for"));
    if (subjects.isEmpty()) {
      item.addProblem("\"for\" names no topic or keyword");
    }
    var entry = new AlertRules.Entry(
        subjects,
        item.wholeNumber("minimum-support", 1, LARGEST_SUPPORT),
        item.number("minimum-lift", 1),
        item.constant("sensitivity", Sensitivity.class),
        item.flag("mute"));
    item.rejectUnknown();
    return entry;
  }
}
