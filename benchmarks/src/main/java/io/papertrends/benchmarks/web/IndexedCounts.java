// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import io.papertrends.benchmarks.MeasurementFailedException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The counts that an index has, which no answer of the web process says. */
final class IndexedCounts {

  private final Path folder;

  IndexedCounts(Path folder) {
    this.folder = folder;
  }

  long number() {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("index.db"));
        var rows = connection.createStatement().executeQuery("SELECT count(*) FROM topic_count")) {
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new MeasurementFailedException("cannot read the index: " + e);
    }
  }
}
