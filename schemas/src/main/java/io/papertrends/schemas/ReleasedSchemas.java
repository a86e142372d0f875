// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/**
 * The schemas of every release, oldest first. Events in Kafka may be written with any of them, so
 * they are part of the program and never change.
 */
final class ReleasedSchemas {

  /** Number of releases. A record type may have been added in any of them. */
  static final int RELEASES = 6;

  private ReleasedSchemas() {}

  /** All released versions of the record with this name, such as {@code Paper}; none if unknown. */
  static List<Schema> of(String name) {
    var schemas = new ArrayList<Schema>();
    for (int version = 1; version <= RELEASES; version++) {
      var schema = read("released/v" + version + "/" + name + ".avsc");
      if (schema != null && !schemas.contains(schema)) {
        schemas.add(schema);
      }
    }
    return List.copyOf(schemas);
  }

  private static Schema read(String resource) {
    try (InputStream in = ReleasedSchemas.class.getResourceAsStream(resource)) {
      return in == null ? null : new Schema.Parser().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the released schema " + resource, e);
    }
  }
}
