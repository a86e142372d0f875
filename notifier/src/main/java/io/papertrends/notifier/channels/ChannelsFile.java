// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the YAML file of channels, one channel at a time, so that each problem has a line number.
 */
public final class ChannelsFile {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));

  private final Path file;
  private final SecretReference secrets;
  private final List<Channel> channels = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private ChannelsFile(Path file, Map<String, String> environment) {
    this.file = file;
    this.secrets = new SecretReference(file.toAbsolutePath().getParent(), environment);
  }

  /**
   * The channels in the order of the file.
   *
   * @throws InvalidChannelsException with all problems
   */
  public static List<Channel> read(Path file, Map<String, String> environment) {
    var reading = new ChannelsFile(file, environment);
    try (var in = Files.newInputStream(file);
        var parser = YAML.createParser(in)) {
      reading.read(parser);
    } catch (JsonProcessingException e) {
      var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      var what = e.getOriginalMessage().lines().findFirst().orElse("it is not YAML");
      // An error of reading that the parser passes on has its class in front.
      reading.problem(line, what.replaceFirst("^java[\\w.]*: ", ""));
    } catch (NoSuchFileException e) {
      reading.problems.add("there is no file " + file);
    } catch (IOException e) {
      reading.problem(0, "it cannot be read: " + e.getMessage());
    }
    if (!reading.problems.isEmpty()) {
      throw new InvalidChannelsException(reading.problems);
    }
    return List.copyOf(reading.channels);
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problem(1, "it must begin with \"channels:\" and a list of channels");
      return;
    }
    boolean hasChannels = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var field = parser.currentName();
      parser.nextToken();
      if (field.equals("channels")) {
        readChannels(parser);
        hasChannels = true;
      } else {
        problem(line(parser), "unknown field \"" + field + "\"; the only field is channels");
        parser.skipChildren();
      }
    }
    if (problems.isEmpty() && (!hasChannels || channels.isEmpty())) {
      problem(1, "there are no channels: list at least one after \"channels:\"");
    }
  }

  private void readChannels(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      problem(line(parser), "\"channels\" must be a list");
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = line(parser);
      JsonNode node = parser.readValueAsTree();
      if (node == null || !node.isObject()) {
        problem(line, "a channel must have fields such as \"kind: slack\"");
        continue;
      }
      readChannel(line, node);
    }
  }

  private void readChannel(int line, JsonNode node) {
    var own = new ArrayList<String>();
    var channel = new ChannelParser(new ChannelFields(node, own::add), secrets, own::add).channel();
    channel.ifPresent(it -> {
      if (names.add(it.name())) {
        channels.add(it);
      } else {
        own.add("another channel has the same name: rename one");
      }
    });
    var name = node.path("name").asText("");
    own.forEach(it -> problem(line, (name.isBlank() ? "" : "channel \"" + name + "\": ") + it));
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private void problem(int line, String what) {
    problems.add(file.getFileName() + (line > 0 ? ", near line " + line : "") + ": " + what);
  }
}
