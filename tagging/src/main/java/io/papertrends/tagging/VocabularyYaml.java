// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.config.YamlItem;
import io.papertrends.config.YamlList;
import io.papertrends.config.YamlListShape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One YAML file of topics. */
final class VocabularyYaml {

  private static final String FIELD = "field";
  private static final String STARTER = "starter";
  private static final String DATE = "date";
  private static final String MINIMUM_MENTIONS = "minimum-mentions";
  private static final YamlListShape SHAPE = new YamlListShape(
      "topics", "topic", "id", Set.of(STARTER), Set.of(FIELD, DATE), Set.of(MINIMUM_MENTIONS));

  private final YamlList file;
  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  private LocalDate date;

  private VocabularyYaml(YamlList file) {
    this.file = file;
  }

  static VocabularyYaml read(InputStream in, String name) throws IOException {
    return of(YamlList.read(in, name, SHAPE));
  }

  /** Reads a file that {@link #writeAsJson} wrote, which takes a tenth of the time. */
  static VocabularyYaml readJson(InputStream in, String name) throws IOException {
    return of(YamlList.readJson(in, name, SHAPE));
  }

  /** Writes a file as JSON, without checking its content. */
  static void writeAsJson(InputStream in, Path json) throws IOException {
    YamlList.writeAsJson(in, json);
  }

  private static VocabularyYaml of(YamlList file) {
    var vocabulary = new VocabularyYaml(file);
    vocabulary.readDate();
    vocabulary.file.items().forEach(vocabulary::add);
    vocabulary.file.requireItems();
    return vocabulary;
  }

  private void readDate() {
    for (var text : file.texts(DATE)) {
      try {
        date = LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        file.addProblem("\"date\" is no day, such as 2026-11-27");
      }
    }
  }

  private void add(YamlItem item) {
    topic(item).ifPresent(topic -> {
      if (places.putIfAbsent(topic.id(), item.place()) == null) {
        topics.add(topic);
      } else {
        item.addProblem("another topic has the same id: rename one");
      }
    });
  }

  private Optional<Topic> topic(YamlItem item) {
    var id = item.requiredText("id");
    var label = item.requiredText("label");
    var aliases = item.texts("aliases");
    var broader = item.texts("broader");
    var contexts = contexts(item);
    var notInPassing = item.texts("not-in-passing");
    item.rejectUnknown();
    if (id.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Topic(id, label, aliases, broader, contexts, notInPassing));
    } catch (InvalidVocabularyException e) {
      item.addProblem(e.getMessage());
      return Optional.empty();
    }
  }

  /** Contexts by name; a name of "only-in-field" may have further contexts. */
  private Map<String, List<String>> contexts(YamlItem item) {
    var contexts = new LinkedHashMap<>(item.textsByName("only-with"));
    var names = item.texts("only-in-field");
    var field = file.texts(FIELD);
    if (!names.isEmpty() && field.isEmpty()) {
      item.addProblem("\"only-in-field\", but there is no \"field:\" above the topics");
      return contexts;
    }
    for (var name : names) {
      var all = new LinkedHashSet<>(contexts.getOrDefault(name, List.of()));
      field.stream().filter(phrase -> !VocabularyCheck.isIn(phrase, name)).forEach(all::add);
      contexts.put(name, List.copyOf(all));
    }
    return contexts;
  }

  /** The review date of the file, if it has one. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** The mentions that a topic needs in an abstract, if the file says so. */
  Optional<Integer> minimumMentions() {
    return file.number(MINIMUM_MENTIONS);
  }

  /** The topics without errors. */
  List<Topic> topics() {
    return topics;
  }

  /** Place of each topic in the file, by id. */
  Map<String, String> places() {
    return places;
  }

  List<VocabularyProblem> problems() {
    return file.problems().stream().map(it -> VocabularyProblem.error("", it)).toList();
  }

  boolean wantsStarter() {
    return file.flag(STARTER).orElse(true);
  }
}
