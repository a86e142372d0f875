// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The file of the index, with one connection that writes. It belongs to one process; deleted,
 * damaged or of another version, it is built again, because everything in it comes from Kafka.
 */
public final class Database implements AutoCloseable {

  /** To be raised with every change of {@code schema.sql}. */
  static final int SCHEMA_VERSION = 5;

  private static final int PAGE_CACHE_KIB = 32 * 1024;
  /** Without those that SQLite creates and drops with the full-text table. */
  private static final String TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' "
      + "AND (name NOT LIKE 'paper\\_text\\_%' ESCAPE '\\')";

  private static final int BUSY_MS = 10_000;

  private final Path file;
  private final IndexChanges changes = new IndexChanges();
  private final FileChannel lockFile;
  private Connection writer;

  private Database(Path file, FileChannel lockFile) {
    this.file = file;
    this.lockFile = lockFile;
  }

  /**
   * Opens the index in this folder, which is made if absent.
   *
   * @throws IllegalArgumentException if the folder can't be used or another process has it
   */
  public static Database in(Path folder) {
    try {
      Files.createDirectories(folder);
      var lockFile = FileChannel.open(
          folder.resolve("index.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock(lockFile, folder);
      var database = new Database(folder.resolve("index.db"), lockFile);
      database.open();
      return database;
    } catch (IOException | SQLException e) {
      throw new IllegalArgumentException("cannot keep the index in " + folder + ": " + e, e);
    }
  }

  private static void lock(FileChannel lockFile, Path folder) throws IOException {
    FileLock lock;
    try {
      lock = lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      lockFile.close();
      throw new IllegalArgumentException(
          "another process has the index in " + folder + "; give each process a folder of its own");
    }
  }

  private void open() throws IOException, SQLException {
    try {
      writer = connect(false);
      if (version() == SCHEMA_VERSION) {
        writer.setAutoCommit(false);
        return;
      }
      writer.close();
    } catch (SQLException e) {
      closeQuietly();
    }
    deleteFiles();
    writer = connect(false);
    create();
  }

  private int version() throws SQLException {
    try (var statement = writer.createStatement();
        var version = statement.executeQuery("PRAGMA user_version")) {
      return version.getInt(1);
    }
  }

  private void create() throws IOException, SQLException {
    writer.setAutoCommit(false);
    try (var statement = writer.createStatement()) {
      statement.executeUpdate(script());
      statement.executeUpdate("PRAGMA user_version = " + SCHEMA_VERSION);
    }
    writer.commit();
  }

  private static String script() throws IOException {
    try (var resource = Database.class.getResourceAsStream("schema.sql")) {
      return new String(resource.readAllBytes(), UTF_8);
    }
  }

  /** Makes it empty, for a Kafka topic that is not the one that it was made of. */
  void clear() throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = writer.createStatement()) {
      try (var rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (var table : tables) {
        statement.executeUpdate("DROP TABLE " + table);
      }
      create();
      changes.changed(List.of(IndexPart.ALL));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create the index again", e);
    }
  }

  private void deleteFiles() throws IOException {
    for (var suffix : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
    }
  }

  /** Which parts have changed when. */
  IndexChanges changes() {
    return changes;
  }

  /** The connection of the one thread that writes. */
  Connection writer() {
    return writer;
  }

  /** A further connection, which can't write. */
  Connection reader() throws SQLException {
    return connect(true);
  }

  private Connection connect(boolean readOnly) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(BUSY_MS);
    // A crash of the machine may lose the last transactions, offsets included, and never halves.
    config.setSynchronous(SynchronousMode.NORMAL);
    // There are as many readers as requests at once; they share the system's cache of the file.
    config.setCacheSize(-PAGE_CACHE_KIB / (readOnly ? 16 : 1));
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    if (!readOnly) {
      config.setJournalMode(JournalMode.WAL);
    }
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private void closeQuietly() {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (SQLException e) {
      // It is deleted next.
    }
  }

  @Override
  public void close() {
    closeQuietly();
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
