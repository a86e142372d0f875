// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of a connection, each prepared once. */
final class PreparedStatements implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  PreparedStatements(Connection connection) {
    this.connection = connection;
  }

  /** Changes rows; returns how many. */
  int run(String sql, Object... parameters) throws SQLException {
    var statement = prepared(sql);
    IndexReader.bind(statement, parameters);
    return statement.executeUpdate();
  }

  /** The first row of a query. */
  <T> Optional<T> first(String sql, IndexReader.Row<T> row, Object... parameters)
      throws SQLException {
    var statement = prepared(sql);
    IndexReader.bind(statement, parameters);
    try (var rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    }
  }

  /** All rows of a query. */
  <T> List<T> list(String sql, IndexReader.Row<T> row, Object... parameters) throws SQLException {
    var found = new ArrayList<T>();
    var statement = prepared(sql);
    IndexReader.bind(statement, parameters);
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(row.read(rows));
      }
    }
    return found;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    var known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    for (var statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }
}
