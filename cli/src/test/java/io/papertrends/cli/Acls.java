// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static org.apache.kafka.common.acl.AclPermissionType.ALLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The rules that operators are given. */
final class Acls {

  /** They and the script that puts them into a cluster. */
  static final Path FOLDER = Path.of("..", "ops", "kafka");

  private static final Path FILE = FOLDER.resolve("acls.csv");

  private Acls() {}

  /** For Kafka topics with this prefix. */
  static List<AclBinding> withPrefix(String prefix) {
    try (var lines = Files.lines(FILE)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.replace("papertrends.", prefix).strip().split("\\s*,\\s*", -1))
          .flatMap(Acls::bindings)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<AclBinding> bindings(String[] rule) {
    var pattern = new ResourcePattern(
        ResourceType.fromString(rule[1].replace("-", "_")),
        rule[3],
        PatternType.fromString(rule[2].toUpperCase(java.util.Locale.ROOT)));
    return Arrays.stream(rule[4].split(" ", -1))
        .map(Acls::operation)
        .map(operation ->
            new AclBinding(pattern, new AccessControlEntry(rule[0], "*", operation, ALLOW)));
  }

  private static AclOperation operation(String name) {
    return AclOperation.fromString(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
  }
}
