// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * One YAML file of topics, read topic by topic, so that each problem has its place and one does not
 * hide the next.
 */
final class VocabularyYaml {

  /** Ten times the largest that is known; the parser's own limit is below that. */
  private static final int LONGEST_FILE = 1 << 26;

  private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
      .loaderOptions(loaderOptions())
      .build()
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<VocabularyProblem> problems = new ArrayList<>();
  private List<String> field = List.of();
  private boolean wantsStarter = true;
  private LocalDate date;

  private VocabularyYaml(String name) {
    this.name = name;
  }

  private static LoaderOptions loaderOptions() {
    var options = new LoaderOptions();
    options.setCodePointLimit(LONGEST_FILE);
    return options;
  }

  static VocabularyYaml read(InputStream in, String name) throws IOException {
    return read(YAML.createParser(in), name);
  }

  /** The same of what {@link #writeAsJson} wrote, which is read in a tenth of the time. */
  static VocabularyYaml readJson(InputStream in, String name) throws IOException {
    return read(JSON.createParser(in), name);
  }

  /** Writes a file as JSON, with nothing of it checked. */
  static void writeAsJson(InputStream in, Path json) throws IOException {
    JSON.writeValue(json.toFile(), YAML.readTree(in));
  }

  private static VocabularyYaml read(JsonParser open, String name) throws IOException {
    var file = new VocabularyYaml(name);
    try (var parser = open) {
      file.read(parser);
    } catch (JsonProcessingException e) {
      var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      var what = e.getOriginalMessage().lines().findFirst().orElse("it is no YAML");
      // An error of reading that the parser passes on has its class in front.
      file.problem(line, what.replaceFirst("^java[\\w.]*: ", ""));
    }
    return file;
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problem(line(parser), "there is no \"topics:\"");
      return;
    }
    boolean hasTopics = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "topics" -> {
          hasTopics = true;
          readTopics(parser);
        }
        case "starter" -> readStarter(parser);
        case "field" -> readField(parser);
        case "date" -> readDate(parser);
        default -> {
          problem(line(parser), "unknown field \"" + field + "\"");
          parser.skipChildren();
        }
      }
    }
    if (!hasTopics || (topics.isEmpty() && problems.isEmpty())) {
      problem(line(parser), "no topics");
    }
  }

  private void readDate(JsonParser parser) throws IOException {
    try {
      date = LocalDate.parse(parser.getValueAsString(""));
    } catch (DateTimeParseException e) {
      problem(line(parser), "\"date\" is no day, such as 2026-11-27");
      parser.skipChildren();
    }
  }

  private void readStarter(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_FALSE) {
      wantsStarter = false;
    } else if (parser.currentToken() != JsonToken.VALUE_TRUE) {
      problem(line(parser), "\"starter\" is neither true nor false");
      parser.skipChildren();
    }
  }

  private void readField(JsonParser parser) throws IOException {
    int line = line(parser);
    JsonNode node = parser.readValueAsTree();
    var reading = new TopicYaml(node, List.of());
    field = List.copyOf(reading.texts(node, "field"));
    reading.problems().forEach(problem -> problem(line, problem));
  }

  private void readTopics(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      problem(line(parser), "\"topics\" is not a list");
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = line(parser);
      JsonNode node = parser.readValueAsTree();
      var reading = new TopicYaml(node, field);
      var topic = reading.topic();
      reading.problems().forEach(problem -> problem(line, problem));
      if (topic == null) {
        continue;
      }
      if (places.putIfAbsent(topic.id(), place(line)) == null) {
        topics.add(topic);
      } else {
        problem(line, "topic id \"" + topic.id() + "\" is there twice");
      }
    }
  }

  /** 0 in JSON, where all is in one line. */
  private static int line(JsonParser parser) {
    return parser.getCodec() == JSON ? 0 : parser.currentTokenLocation().getLineNr();
  }

  private void problem(int line, String what) {
    problems.add(VocabularyProblem.error("", place(line) + ": " + what));
  }

  private String place(int line) {
    return line > 0 ? name + ", near line " + line : name;
  }

  /** The topics that are in the right form. */
  List<Topic> topics() {
    return topics;
  }

  /** Where each topic is, by its id. */
  Map<String, String> places() {
    return places;
  }

  List<VocabularyProblem> problems() {
    return problems;
  }

  /** The day up to which it was reviewed, if it says so. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  boolean wantsStarter() {
    return wantsStarter;
  }
}
