// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import io.papertrends.config.YamlItem;
import io.papertrends.config.YamlList;
import io.papertrends.config.YamlListShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The YAML file of channels. */
public final class ChannelsFile {

  private static final YamlListShape SHAPE = new YamlListShape("channels", "channel", "name");

  private final SecretReference secrets;
  private final List<Channel> channels = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private ChannelsFile(SecretReference secrets) {
    this.secrets = secrets;
  }

  /**
   * The channels in the order of the file.
   *
   * @throws InvalidChannelsException with all problems
   */
  public static List<Channel> read(Path file, Map<String, String> environment) {
    var secrets = new SecretReference(file.toAbsolutePath().getParent(), environment);
    try (var in = Files.newInputStream(file)) {
      var list = YamlList.read(in, file.toString(), SHAPE);
      var reading = new ChannelsFile(secrets);
      list.items().forEach(reading::add);
      list.requireItems();
      var problems = list.problems();
      if (!problems.isEmpty()) {
        throw new InvalidChannelsException(problems);
      }
      return List.copyOf(reading.channels);
    } catch (NoSuchFileException e) {
      throw new InvalidChannelsException(List.of("there is no file " + file));
    } catch (IOException e) {
      throw new InvalidChannelsException(List.of(file + ": cannot be read: " + e.getMessage()));
    }
  }

  private void add(YamlItem item) {
    new ChannelParser(item, secrets).channel().ifPresent(channel -> {
      if (names.add(channel.name())) {
        channels.add(channel);
      } else {
        item.addProblem("another channel has the same name: rename one");
      }
    });
  }
}
