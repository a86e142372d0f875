// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Queries the index, with as many connections as there are queries at the same time. A query sees
 * the last committed transaction, and never waits for the one that is being written.
 */
public final class IndexReader implements AutoCloseable {

  private final Database database;
  private final LinkedBlockingDeque<Session> idle = new LinkedBlockingDeque<>();

  private record Session(Connection connection, PreparedStatements statements) {}

  /** How a row is read. */
  interface Row<T> {
    /** Reads the columns of the current row. */
    T read(ResultSet row) throws SQLException;
  }

  /** Queries this database. */
  public IndexReader(Database database) {
    this.database = database;
  }

  /** Which parts of the index have changed when, and were read. */
  IndexChanges changes() {
    return database.changes();
  }

  /** All rows of a query. */
  <T> List<T> list(String sql, Row<T> row, Object... parameters) {
    var session = borrow();
    try {
      return session.statements().list(sql, row, parameters);
    } catch (SQLException e) {
      throw new IndexFailedException("cannot query the index", e);
    } finally {
      idle.addFirst(session);
    }
  }

  /** The first row, if there is any. */
  <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
    var found = list(sql, row, parameters);
    return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
  }

  private Session borrow() {
    var known = idle.pollFirst();
    if (known != null) {
      return known;
    }
    try {
      var connection = database.reader();
      return new Session(connection, new PreparedStatements(connection));
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
    for (var session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
      try {
        // It closes its statements too.
        session.connection().close();
      } catch (SQLException e) {
        throw new IndexFailedException("cannot close the index", e);
      }
    }
  }
}
