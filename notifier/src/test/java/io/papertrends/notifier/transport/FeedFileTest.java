// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFileTest {

  @TempDir
  Path folder;

  @Test
  void shouldReplaceTheFileAndLeaveNoDraft() throws IOException {
    var path = folder.resolve("made/alerts.atom");
    var file = new FeedFile(path);

    file.write("<old/>");
    file.write("<new/>");

    assertThat(path).hasContent("<new/>");
    assertThat(path.getParent()).isDirectoryContaining(path::equals);
    try (var files = Files.list(path.getParent())) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void shouldNotTouchAnUnchangedFile() throws IOException {
    var path = Files.writeString(folder.resolve("alerts.atom"), "<old/>");
    var longAgo = FileTime.from(Instant.parse("2025-09-03T00:00:00Z"));
    Files.setLastModifiedTime(path, longAgo);

    new FeedFile(path).write("<old/>");

    assertThat(Files.getLastModifiedTime(path)).isEqualTo(longAgo);
  }
}
