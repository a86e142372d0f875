// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderLockTest {

  @TempDir
  Path folder;

  @Test
  void shouldSayWhichProcessHasTheFolder() {
    try (var first = FolderLock.of(folder.resolve("data"), "--data")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> FolderLock.of(folder.resolve("data"), "--data"))
          .isInstanceOf(FolderUnusableException.class)
          .hasMessage(folder.resolve("data") + " is in use by process "
              + ProcessHandle.current().pid() + "; stop it, or choose another folder with --data");
    }
  }

  @Test
  void shouldGiveTheFolderToTheNext() {
    FolderLock.of(folder, "--data").close();

    try (var second = FolderLock.of(folder, "--data")) {
      assertThat(second).isNotNull();
    }
  }

  @Test
  void shouldSayThatTheFolderIsAFile() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> FolderLock.of(file, "--state"))
        .hasMessage(
            "cannot use " + file + " for --state: " + file + ": it is a file, not a folder");
  }

  @ParameterizedTest
  @CsvSource({"run, --state", "web, --data"})
  void shouldRefuseASecondProcessBeforeAnythingElseIsOpened(String command, String option) {
    try (var first = FolderLock.of(folder, option)) {
      assertThat(first).isNotNull();

      var second = CommandResult.of(
          command, option, folder.toString(), "--bootstrap-servers", "localhost:1");

      assertThat(second.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(second.err()).contains("is in use by process").hasLineCount(1);
    }
  }
}
