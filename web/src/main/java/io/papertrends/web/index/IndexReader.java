// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Queries the index, with as many connections as there are queries at the same time. A query sees
 * the last committed transaction, and never waits for the one that is being written.
 */
public final class IndexReader implements AutoCloseable {

  private final Database database;
  private final LinkedBlockingDeque<Connection> idle = new LinkedBlockingDeque<>();

  /** How a row is read. */
  interface Row<T> {
    /** Reads the columns of the current row. */
    T read(ResultSet row) throws SQLException;
  }

  /** Queries this database. */
  public IndexReader(Database database) {
    this.database = database;
  }

  /** All rows of a query. */
  <T> List<T> list(String sql, Row<T> row, Object... parameters) {
    var connection = borrow();
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      var found = new ArrayList<T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IndexFailedException("cannot ask the index", e);
    } finally {
      idle.addFirst(connection);
    }
  }

  /** The first row, if there is any. */
  <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
    var found = list(sql, row, parameters);
    return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
  }

  private Connection borrow() {
    var connection = idle.pollFirst();
    try {
      return connection == null ? database.reader() : connection;
    } catch (SQLException e) {
      throw new IndexFailedException("cannot open the index", e);
    }
  }

  static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  @Override
  public void close() {
    for (var connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IndexFailedException("cannot close the index", e);
      }
    }
  }
}
