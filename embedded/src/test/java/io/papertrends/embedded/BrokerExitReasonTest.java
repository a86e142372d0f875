// SPDX-License-Identifier: Apache-2.0
package io.papertrends.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerExitReasonTest {

  @TempDir
  Path folder;

  @Test
  void shouldSayWhereToFindTheReasonWhenTheFolderIsNotTheCause() {
    assertThat(BrokerExitReason.reason(folder)).contains("PAPERTRENDS_LOG=ERROR shows it");
  }

  @Test
  void shouldSayThatTheFolderIsGone() {
    var gone = folder.resolve("gone");

    assertThat(BrokerExitReason.reason(gone)).startsWith(gone + " can't be used: ");
  }
}
