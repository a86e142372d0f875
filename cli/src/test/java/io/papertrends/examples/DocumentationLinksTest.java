// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages of the repository lead to files and headings that exist. */
class DocumentationLinksTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^a-z0-9 _-]");

  static Stream<Path> pages() throws IOException {
    var pages = new ArrayList<Path>();
    for (var folder : List.of("", "docs", "schemas", "tagging", "benchmarks", ".github")) {
      if (Files.exists(ROOT.resolve(folder))) {
        try (var files = Files.list(ROOT.resolve(folder))) {
          files.filter(it -> it.toString().endsWith(".md")).forEach(pages::add);
        }
      }
    }
    return pages.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void shouldLeadSomewhere(Path page) throws IOException {
    var broken = LINK.matcher(Files.readString(page))
        .results()
        .map(it -> it.group(1))
        .filter(it -> !it.contains("://"))
        .filter(it -> !leadsSomewhere(page, it))
        .toList();

    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String link) {
    var parts = link.split("#", 2);
    var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  /** As GitHub makes them of headings. */
  private static List<String> anchors(Path page) {
    try {
      return HEADING
          .matcher(Files.readString(page))
          .results()
          .map(it -> it.group(1).strip().toLowerCase(Locale.ROOT))
          .map(it -> NOT_IN_ANCHORS.matcher(it).replaceAll("").replace(' ', '-'))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
