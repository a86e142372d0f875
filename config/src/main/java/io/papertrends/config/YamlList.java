// SPDX-License-Identifier: Apache-2.0
package io.papertrends.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A YAML file that lists items. It is read item by item, so that all problems are reported, each
 * with its line.
 */
public final class YamlList {

  /**
   * Maximum length in characters: ten times the largest known vocabulary; SnakeYAML's default is 3
   * million.
   */
  private static final int LONGEST_FILE = 1 << 26;

  private static final int LARGEST_NUMBER = 1_000_000;

  private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
      .loaderOptions(loaderOptions())
      .build()
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Problem(int line, String message) {}

  private final String name;
  private final YamlListShape shape;
  private final List<YamlItem> items = new ArrayList<>();
  private final Map<String, Boolean> flags = new HashMap<>();
  private final Map<String, List<String>> texts = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private YamlList(String name, YamlListShape shape) {
    this.name = name;
    this.shape = shape;
  }

  private static LoaderOptions loaderOptions() {
    var options = new LoaderOptions();
    options.setCodePointLimit(LONGEST_FILE);
    return options;
  }

  /**
   * Reads a file. What is wrong with its content is among the {@link #problems}.
   *
   * @param name how problems name the file
   * @throws IOException if it cannot be read
   */
  public static YamlList read(InputStream in, String name, YamlListShape shape) throws IOException {
    return read(YAML.createParser(in), name, shape);
  }

  /** Reads a file that {@link #writeAsJson} wrote; problems have no lines. */
  public static YamlList readJson(InputStream in, String name, YamlListShape shape)
      throws IOException {
    return read(JSON.createParser(in), name, shape);
  }

  /** Writes a YAML file as JSON, without checking its content. */
  public static void writeAsJson(InputStream in, Path json) throws IOException {
    JSON.writeValue(json.toFile(), YAML.readTree(in));
  }

  private static YamlList read(JsonParser open, String name, YamlListShape shape)
      throws IOException {
    var file = new YamlList(name, shape);
    try (var parser = open) {
      file.read(parser);
    } catch (JsonProcessingException e) {
      var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      var what = e.getOriginalMessage().lines().findFirst().orElse("it is not YAML");
      // The message of an I/O error in the parser begins with the name of the exception's class.
      file.addProblem(line, what.replaceFirst("^java[\\w.]*: ", ""));
    }
    return file;
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      addProblem(1, "it must begin with \"" + shape.list() + ":\" and a list");
      return;
    }
    boolean hasList = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var field = parser.currentName();
      parser.nextToken();
      if (field.equals(shape.list())) {
        readItems(parser);
        hasList = true;
      } else if (shape.flags().contains(field)) {
        readFlag(parser, field);
      } else if (shape.texts().contains(field)) {
        texts.put(field, item(parser, field).texts(field));
      } else if (shape.numbers().contains(field)) {
        item(parser, field)
            .wholeNumber(field, 1, LARGEST_NUMBER)
            .ifPresent(it -> numbers.put(field, it));
      } else {
        addProblem(line(parser), NearestNames.unknown("field", field, shape.fields()));
        parser.skipChildren();
      }
    }
    if (!hasList && problems.isEmpty()) {
      requireItems();
    }
  }

  private void readItems(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      addProblem(line(parser), "\"" + shape.list() + "\" must be a list");
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = line(parser);
      JsonNode node = parser.readValueAsTree();
      if (node != null && node.isObject()) {
        items.add(new YamlItem(this, shape, line, node));
      } else {
        addProblem(line, "a " + shape.item() + " must have fields, not " + node);
      }
    }
  }

  private void readFlag(JsonParser parser, String field) throws IOException {
    switch (parser.currentToken()) {
      case VALUE_TRUE -> flags.put(field, true);
      case VALUE_FALSE -> flags.put(field, false);
      default -> {
        addProblem(line(parser), "\"" + field + "\" must be true or false");
        parser.skipChildren();
      }
    }
  }

  /** A top-level field as an item, to which the rules for fields of items apply. */
  private YamlItem item(JsonParser parser, String field) throws IOException {
    int line = line(parser);
    JsonNode value = parser.readValueAsTree();
    return new YamlItem(this, shape, line, YAML.createObjectNode().set(field, value));
  }

  private static int line(JsonParser parser) {
    return parser.getCodec() == JSON ? 0 : parser.currentTokenLocation().getLineNr();
  }

  /** Reports a problem of the file as a whole. */
  public void addProblem(String what) {
    addProblem(0, what);
  }

  void addProblem(int line, String what) {
    problems.add(new Problem(line, place(line) + ": " + what));
  }

  String place(int line) {
    return line > 0 ? name + ", near line " + line : name;
  }

  /** Adds a problem if the list is empty. */
  public void requireItems() {
    if (items.isEmpty() && problems.isEmpty()) {
      addProblem(
          1,
          "there are no " + shape.list() + ": list at least one after \"" + shape.list() + ":\"");
    }
  }

  /** The items in the order of the file. */
  public List<YamlItem> items() {
    return List.copyOf(items);
  }

  /** The value of a top-level flag; empty if the file does not have it. */
  public Optional<Boolean> flag(String field) {
    return Optional.ofNullable(flags.get(field));
  }

  /** The texts of a top-level field; empty if the file does not have it. */
  public List<String> texts(String field) {
    return texts.getOrDefault(field, List.of());
  }

  /** The value of a top-level number; empty if the file does not have it. */
  public Optional<Integer> number(String field) {
    return Optional.ofNullable(numbers.get(field));
  }

  /** The problems found so far, each with its place, in the order of the lines. */
  public List<String> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::line))
        .map(Problem::message)
        .toList();
  }

  /**
   * All problems as one message.
   *
   * @param what the content of the file, such as {@code channels}
   */
  public static String message(String what, List<String> problems) {
    return problems.size() == 1
        ? problems.get(0)
        : problems.size() + " errors in the " + what + ":\n" + String.join("\n", problems);
  }
}
