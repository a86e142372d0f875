// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/**
 * The frozen schemas of every release, oldest first. They are what events of the past were written
 * with, so they ship with the program and never change.
 */
final class ReleasedSchemas {

  /** How many releases there were. A record may have come with a later one than the first. */
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
